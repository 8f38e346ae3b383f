import { approvals } from './en/approvals.ts'
import { choosing, opening } from './en/opening.ts'
import { nomination } from './en/nomination.ts'
import { settings } from './en/settings.ts'
import type { OfficeText } from './office-id.ts'
import { programmeEn } from './office/programme-en.ts'
import { enrolment } from './en/enrolment.ts'
import { home } from './en/home.ts'
import { verification } from './en/verification.ts'
import { selection } from './en/selection.ts'

/** The office's pages in English. */
export const officeEn: OfficeText = {
  home,
  programme: programmeEn,
  nomination,
  verification,
  selection,
  enrolment,
  people: {
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
    revealNote: 'Your name, the time and this reason are written into the audit trail.',
    reason: 'For what purpose?',
    needReason: 'Write the purpose, at least five letters.',
  },
  approvals,
  opening,
  choosing,
  settings,
  later: {
    title: (place) => `${place}: not in this version yet`,
    text: 'This stage is shown so that the path is complete. Data already here stays stored and will be used.',
  },
}
