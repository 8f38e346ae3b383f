import { figuresOf } from './figures.ts'
import { approvals } from './en/approvals.ts'
import { choosing, opening } from './en/opening.ts'
import { nomination } from './en/nomination.ts'
import { settings } from './en/settings.ts'
import type { OfficeText } from './office-id.ts'
import { programmeEn } from './office/programme-en.ts'

const { count } = figuresOf('en')

/** The office's pages in English. */
export const officeEn: OfficeText = {
  home: {
    todo: 'For you to do',
    watch: 'To keep an eye on',
    reached: 'Reached',
    nothingToDo: 'Nothing waits for you',
    nothingToDoText: 'New tasks appear here as soon as a list, an answer or an approval waits for you.',
    nothingToWatch: 'Nothing to keep an eye on',
    nothingToWatchText: 'Deadlines and cover about to break are announced here before it happens.',
    nothingReached: 'Nothing reached yet',
    nothingReachedText: 'Workers covered and families paid are counted from the first active participant on.',
    start: 'Begin by creating a programme',
    startText: (pemda) =>
      `There is no programme in ${pemda} yet. A programme holds the period of cover, the fund with its ceiling, and the selection policy.`,
    startAct: 'Create a programme',
  },
  programme: programmeEn,
  nomination,
  verification: {
    lead: 'Matched, to be checked, not matched or not yet ranked: who is eligible.',
    none: 'No nominations to verify yet',
    noneText: 'Verification begins when the kecamatan has passed on the lists of its desa.',
    toNominations: 'See nominations',
  },
  selection: {
    lead: 'The policy on the left, its result on the right: quota by fund, cut-off, who enters and leaves.',
    none: 'Nobody is eligible yet',
    noneText: 'The selection can run once verification has found eligible people.',
    toVerification: 'See verification',
    lock: 'Lock the list',
    submitTo: (head) => `Submit to the ${head}`,
    lockQuestion: (people) => `Lock the list of ${count(people)} proposed beneficiaries?`,
    need: (amount, people, price, months) =>
      `Contributions needed ${amount} (${count(people)} × ${price} × ${count(months)} months)`,
    ceiling: (amount) => `DPA ceiling ${amount}`,
    lockStill: (head) => `The lock can still be opened before the decree of the ${head} is signed.`,
  },
  enrolment: {
    lead: 'Sent, numbered, and refused by BPJS with the reason.',
    none: 'Nobody can be enrolled yet',
    noneText: 'The BPJS Ketenagakerjaan enrolment file is made once the number and the signed decree are on file.',
    toSelection: 'See Selection & decree',
  },
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
