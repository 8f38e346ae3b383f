import type { numbers as Indonesian } from '../id/numbers.ts'
import { figuresOf } from '../figures.ts'

const { count } = figuresOf('en')

export const numbers: typeof Indonesian = {
  title: 'For what are the full numbers wanted?',
  note: 'Holds for an hour and for this list only. Your name, the time, the purpose and every row that is seen are recorded in the audit trail.',
  purpose: 'Purpose',
  purposes: {
    mend: 'Mend data on the list',
    'compare-card': 'Compare with the KTP or KK',
    'answer-person': 'Answer a question or complaint of the person',
    'answer-branch': 'Answer BPJS Ketenagakerjaan',
    audit: 'Audit with a letter of assignment',
    other: 'Something else',
  },
  words: 'Note (number of the letter, who complains, …)',
  needPurpose: 'Choose the purpose.',
  needWords: 'Write the note, at least five letters; for an audit: the number of the letter of assignment.',
  noNumbers: 'Do not write a NIK here.',
  act: 'Show',
  again: 'State the purpose',
  listTitle: 'Who saw full numbers',
  listNone: 'Nobody has seen full numbers in your area yet.',
  noun: 'purposes',
  about: { list: 'Nomination list', run: 'Verification', register: 'Register' },
  head: { who: 'Who', what: 'List', purpose: 'Purpose', rows: 'Rows seen', at: 'From' },
  rowsOf: (rows: number, most: number) => `${count(rows)} of at most ${count(most)}`,
}
