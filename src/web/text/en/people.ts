import { figuresOf } from '../figures.ts'
import type { people as indonesian } from '../id/people.ts'

const { count } = figuresOf('en')

export const people: typeof indonesian = {
  lead: 'One person, one history: from nomination to benefit.',
  noun: 'Workers',
  searched: (words) => `Search: ${words}`,
  nobody: 'No workers registered yet',
  nobodyText: 'Workers come here through verification. A nomination alone does not register anybody.',
  head: { name: 'Name', nik: 'NIK', born: 'Date of birth', desa: 'Desa', kecamatan: 'Kecamatan', work: 'Work' },
  identity: 'Identity',
  facts: {
    nik: 'NIK',
    kk: 'KK number',
    phone: 'Mobile number',
    born: 'Place and date of birth',
    sex: 'Sex',
    mother: "Mother's name",
    address: 'Address',
    work: 'Main work',
    secondWork: 'Second work',
    workplace: 'Place of work',
    registered: 'Registered since',
  },
  reveal: 'Show the full NIK',
  number: (tail) => `number ending in ${tail}`,
  inArea: (area) => `Area: ${area}`,
  hide: 'Hide now',
  hiddenIn: (seconds) => `Hidden again in ${count(seconds)} seconds`,
  revealed: (seconds) => `The whole numbers are shown for ${count(seconds)} seconds.`,
  standing: {
    title: (programme) => `In ${programme}`,
    noRun: 'The selection has not been run',
    noRunText: 'Where this person stands, and why, appears here once the selection of this programme has been run.',
    notIn: 'Not in the selection of this programme',
    notInText: 'This person is not among the nominations verified for this programme.',
    sheet: 'Page for the person',
  },
}
