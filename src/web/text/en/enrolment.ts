import { figuresOf } from '../figures.ts'
import type { enrolment as source } from '../id/enrolment.ts'

const { count, share } = figuresOf('en')

export const enrolment: typeof source = {
  lead: 'In the file, numbered, and refused by BPJS with the reason.',
  noProgramme: 'Enrolment belongs to a programme',
  noProgrammeText: 'Create a programme first, then nominate, verify and name its people.',
  toProgramme: 'To the Programme page',
  none: 'Nobody can be enrolled yet',
  noneText: (head) => `The enrolment file is made once the decree of the ${head} has its number and its signed file.`,
  toSelection: 'See Selection & decree',
  blocked: 'The enrolment file cannot be made yet',
  noPks:
    'There is no agreement (PKS) with the BPJS Ketenagakerjaan branch. Record its number on the Programme page; without it the branch takes no enrolment.',
  noDecree: {
    none: 'The list is not locked. Run the selection and lock its list.',
    locked: (head) => `The list is locked and not yet submitted to the ${head}.`,
    submitted: (head) => `The list is submitted; the decree of the ${head} is not signed yet.`,
    signed: 'The decree is signed; its number and file are not recorded yet.',
  },
  decree: (number, day, people) => `Decree number ${number} of ${day}: ${count(people)} people named.`,
  make: 'Make the enrolment file',
  makeText:
    'The file holds exactly the columns the branch asks for, the NIK as text. Whom the branch would reject is set aside with the reason.',
  waits: 'This file waits for a second person',
  waitsText:
    'Every number of a list leaves in one file, so the head of the agency agrees first. Then the file is made and stands on this page.',
  seeApprovals: 'To the page Approvals',
  makeAgain: 'Make a file for the rest',
  makeAgainText: 'Only people who stand in no earlier file and whose data were mended.',
  working: 'Writing the enrolment file',
  done: (people, held) =>
    held === 0
      ? `${count(people)} people stand in the enrolment file.`
      : `${count(people)} people stand in the enrolment file, ${count(held)} were set aside.`,
  doneNext: 'Send the file to the branch; only BPJS Ketenagakerjaan issues numbers.',
  restart: 'Back',
  people: 'people',
  firstTime: (first, sent, day) =>
    `${count(first)} of ${count(sent)} people sent (${share(first, sent)}) were unknown to BPJS Ketenagakerjaan before, by its list of participants of ${day}.`,
  states: {
    title: 'Where people stand now',
    made: 'File made, not recorded as sent',
    madeNote: 'send the file to the branch; BPJS issues the member numbers after that',
    rejectedNote: 'returned by the branch',
    activeNote: 'numbered, with the first contribution paid',
    held: 'Set aside – to be mended',
    heldNote: 'named by decree, but the branch would reject their data; download the reasons below',
  },
  files: {
    title: 'Enrolment files',
    noun: 'files',
    made: 'Made',
    people: 'People',
    parts: 'File for the branch',
    held: 'Set aside',
    take: (part, rows) => `Download part ${count(part)} (${count(rows)} people)`,
    takeOnly: (rows) => `Download the file (${count(rows)} people)`,
    takeLetter: 'Download the cover letter (DOCX)',
    takeHeld: (people) => `Download ${count(people)} people with the reason`,
    noHeld: 'nobody',
    logged: 'The files hold whole NIK; every download stands in the audit trail.',
    code: 'Authenticity code',
  },
  see: 'See the people',
}
