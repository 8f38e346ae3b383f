import { figuresOf } from '../figures.ts'
import type { choosing as choosingIndonesian, opening as openingIndonesian } from '../id/opening.ts'

const { count } = figuresOf('en')

export const opening: typeof openingIndonesian = {
  title: 'Open a Pemda',
  lead: 'Choose the kabupaten or kota to be served. Search by Kemendagri code or by name.',
  region: 'Kabupaten or kota',
  regionHint: 'type a code such as 74.06 or a name such as Bombana',
  needRegion: 'Choose a kabupaten or kota from the list.',
  what: 'What is made',
  points: [
    'A place for the data of this Pemda alone, apart from every other.',
    'The keys under which NIK, KK and phone numbers are kept.',
    'The kecamatan, desa and kelurahan by their Kemendagri codes.',
  ],
  duty: 'You become its administrator. An administrator sees no people: next, give an account to the lead-agency officer, who creates the programme.',
  act: 'Open this Pemda',
  actOf: (name) => `Open ${name}`,
  takes: 'This takes a few seconds.',
  present: (name) => `${name} is open on this installation already.`,
  forbidden: 'Only an administrator can open a new Pemda.',
}

export const choosing: typeof choosingIndonesian = {
  found: (found) => `${count(found)} choices`,
  nothing: 'Nothing fits. Check the code or the spelling.',
  more: (left) => `${count(left)} more; type a little further.`,
}
