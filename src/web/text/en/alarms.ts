import { figuresOf } from '../figures.ts'
import type { alarms as indonesian } from '../id/alarms.ts'

const { count } = figuresOf('en')

export const alarms: typeof indonesian = {
  title: 'Alarms',
  about: 'Who looked up full numbers in an unusual way, and what was found.',
  lead: 'Payung tells when somebody looks up full numbers in an unusual way. An alarm stops nobody, and nothing need be wrong: ask the person, then write down what you found.',
  waiting: (amount: number) => `${count(amount)} ${amount === 1 ? 'alarm waits' : 'alarms wait'} to be judged`,
  waitingText: 'Somebody looked up full numbers in an unusual way.',
  open: 'Show alarms',
  none: 'No alarm is waiting',
  noneText: 'Nobody has looked up full numbers in an unusual way, or everything has been judged.',
  judgedTitle: 'Already judged',
  noneJudged: 'No alarm has been judged yet.',
  noun: 'alarms',
  newest: 'Only the 100 newest. The others are in the audit trail.',
  head: { what: 'What happened', who: 'Who', at: 'Time', where: 'List', found: 'Finding' },
  rules: {
    'day-limit': (amount: string, usual: string) =>
      `Saw ${amount} rows with full numbers in one day; usually ${usual} at most.`,
    'many-lists': (amount: string, usual: string) =>
      `Saw full numbers in ${amount} lists in one day; usually ${usual} at most.`,
    'one-by-one': (amount: string, usual: string) =>
      `Looked up only one or two people in each of ${amount} desa in one day; usually ${usual} desa at most.`,
    elsewhere: (amount: string, usual: string) =>
      `Asked ${amount} times in one day for full numbers outside the own duty; usually ${usual} times at most.`,
    'at-night': (amount: string, usual: string) =>
      `Saw the full numbers of ${amount} people between 21:00 and 05:00; usually ${usual} at most.`,
  },
  nowhere: 'outside the own duty',
  judge: 'Write down the finding',
  judgeTitle: (name: string) => `Finding about ${name}`,
  judgeNote: 'Ask the person first. Your note stands in the audit trail under your name and cannot be changed.',
  finding: 'Conclusion',
  findings: { 'in-order': 'In order', 'followed-up': 'Followed up' },
  findingHints: {
    'in-order': 'In order: it was the person’s work',
    'followed-up': 'Followed up: passed on to the superior or the Inspektorat',
  },
  note: 'Note (for example the number of the overtime letter)',
  needFinding: 'Choose the conclusion.',
  needNote: 'Write the note, at least five letters.',
  noNumbers: 'Do not write a NIK here.',
  send: 'Save',
  own: 'Somebody else judges it',
  by: (name: string, moment: string) => `${name}, ${moment}`,
}
