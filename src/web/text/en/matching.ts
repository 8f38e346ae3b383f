import type { OfficeText } from '../office-id.ts'
import { figuresOf } from '../figures.ts'

const { count } = figuresOf('en')

export const matching: OfficeText['matching'] = {
  title: 'Lists for matching',
  lead: 'For welfare data that may not leave the office that keeps them: our list goes there, and the answers come back.',
  open: 'Lists for matching',
  gone: 'There is no such list. Open it again from Lists for matching.',
  make: 'Make the list',
  makeAgain: 'Make a new list',
  making: 'Linking nominations and writing the list',
  made: (rows: number) => `The list of ${count(rows)} people is ready to be matched.`,
  toList: 'Open the list',
  restart: 'Start again',
  none: 'No list yet',
  noneText:
    'The list holds everybody the agency received, one row a person, each with its key. The welfare-data officer fills in decile, remark and date of the data.',
  noun: 'lists for matching',
  head: { list: 'List', letter: 'Letter of request', rows: 'People', waits: 'Awaiting an answer', age: 'Age' },
  madeBy: (moment: string, by: string) => (by === '' ? moment : `${moment}, by ${by}`),
  noLetter: 'no number yet',
  days: (days: number) => (days === 0 ? 'today' : `${count(days)} days`),
  allAnswered: 'nobody',
  back: 'All lists for matching',
  titleOf: (moment: string) => `List of ${moment}`,
  sums: (rows: number, waiting: number) =>
    waiting === 0
      ? `${count(rows)} people, all of them answered.`
      : `${count(rows)} people, ${count(waiting)} awaiting an answer.`,
  bySheet: 'By a reply list',
  bySheetText:
    'Download the list, fill in Desil, Keterangan and Tanggal Data, and send it back. Leave the column Kunci Payung as it is; rows may be sorted. Rows without an answer stay empty.',
  holdsNumbers:
    'The list holds NIK and KK numbers in full. The download is recorded in the audit trail with your name.',
  download: 'Download the list (XLSX)',
  send: 'Send the reply',
  kinds: 'XLSX or CSV',
  about: 'About the data',
  sourceHint: 'DTSEN, P3KE or DTKS',
  dataDateHint: 'used for rows whose Tanggal Data is empty',
  needSource: 'Name the source of the data.',
  take: 'Read the reply',
  reading: 'Reading the reply and finding its rows',
  took: (answers: number, waiting: number) => `${count(answers)} people answered, ${count(waiting)} still waiting.`,
  tookMore: {
    foreign: (rows: number) => `${count(rows)} rows are nobody on this list and are left out.`,
    repeated: (rows: number) => `${count(rows)} rows repeat the same answer.`,
    faults: (rows: number) => `${count(rows)} rows are handed back with the reason; their people go on waiting.`,
    newer: (day: string) =>
      `Newer data of this source, of ${day}, are here already. This reply is kept beside them; verification goes on using the newer.`,
  },
  here: {
    title: 'On this computer',
    text: 'Choose the file of welfare data. Payung matches it in this browser; the file is sent nowhere. Only the result of each row of the list is sent, after you have seen it.',
    choose: 'Choose the data file',
    chosen: (name: string, size: string) => `${name} (${size}), stays on this computer`,
    other: 'Choose another file',
    needFile: 'Choose the file of welfare data.',
    act: 'Match on this computer',
    working: (rows: number) =>
      rows === 0 ? 'Reading the columns of the file' : `${count(rows)} rows read on this computer`,
    keepOpen: 'Leave this page open until it is done.',
    stop: 'Stop',
    done: (people: number, rows: number) =>
      `${count(people)} people matched against ${count(rows)} rows. Nothing has been sent yet.`,
    unusable: (rows: number) =>
      `${count(rows)} rows of the file have no name, or neither a NIK nor a birth date that can be read.`,
    send: 'Send the results',
    see: 'Save what will be sent, to look at it',
    again: 'Match again',
    dataDateHint: 'the date of the data, not of the file',
  },
  verify: 'Run the verification',
  other: 'Send another reply',
  replies: 'Answers received',
  repliesNote: 'Every answer is kept. Of one source the newest data count; other sources only stand beside them.',
  noReplies: 'No answer yet',
  noRepliesText: 'The people on this list are waiting: not matched yet, and not unmatched either.',
  replyNoun: 'answers',
  replyHead: { source: 'Source', mode: 'Way', results: 'Results', faults: 'Rows with a fault', received: 'Received' },
  modes: { extract: 'Full extract', reply: 'Reply list', browser: 'On the officer’s own computer' },
  perDay: (source: string, day: string) => `${source}, data of ${day}`,
}
