import { figuresOf } from '../figures.ts'
import type { FileText } from '../id/programme-file.ts'
import { options } from './programme-file-options.ts'
import { parts } from './programme-file-parts.ts'

const { count, share } = figuresOf('en')

export const programmeFile: FileText = {
  title: 'Programme file',
  lead: (programme) => `${programme}: calendar, events, tasks, team and reported figures.`,
  contents: 'Contents',
  head: { part: 'Part', about: 'What it holds', count: 'Entries' },
  empty: 'empty',
  back: 'Back to the programme file',
  change: 'Change',
  see: 'See',
  yes: 'yes',
  no: 'no',
  about: (one) => `about ${one}`,
  people: (amount) => `${amount} people`,
  claims: (amount) => `${amount} claims`,
  needSum: (sum, areas) => `${sum} people in ${areas} kecamatan`,
  written: (by, at, version) =>
    `Written by ${by === '' ? 'an account that was erased' : by}, ${at}${version === 1 ? '' : `; changed ${count(version - 1)} times`}.`,
  compared: {
    title: 'Beside other kabupaten',
    lead: 'Only figures of the same measure, period and meaning, within one province.',
    head: { title: 'Figure', ours: 'Here', area: 'Other kabupaten', theirs: 'There', meant: 'What is counted' },
  },
  due: {
    none: 'Nothing is late, and nothing falls due within 14 days.',
    title: (late) => (late === 0 ? 'Due within 14 days' : `${count(late)} late`),
    noun: 'Late and soon due',
    head: { what: 'What', kind: 'Kind', unit: 'Unit', on: 'Due', days: 'Time left' },
    days: (days) => (days < 0 ? `late by ${count(-days)} days` : days === 0 ? 'today' : `in ${count(days)} days`),
  },
  facts: {
    standing: 'State of the programme',
    open: 'Open: regulation, PKS and DPA are there',
    planning: (missing) => `Planning: still without ${missing}`,
    lacking: { regulation: 'Perbup', pks: 'PKS', dpa: 'DPA number' },
    age: 'Age of the list when cover begins',
    shareOf: (whole) => `Share of: ${whole}`,
    share: (part, all, said) => `${said.ceiling} of ${said.whole} (${share(part, all)}; ${said.source})`,
    noAge: 'Not known yet: record on the calendar when the selection is final',
    ageOf: (days, final, cover, isOver) => `${count(days)} days (${final} to ${cover}${isOver ? '' : ', as planned'})`,
  },
  form: {
    save: 'Save',
    none: 'not stated',
    areaHint: 'type some letters of its name',
    otherFile: 'Another file',
    takeFile: 'Download the file',
    fileKept: 'File kept',
    need: (label) => `Enter: ${label}.`,
    badCodes: 'Write area codes such as 74.06, with commas between them.',
    badLines: (lines) => `These lines cannot be read: ${lines}. Check the name of the kecamatan and the numbers.`,
    needNumbers: 'Enter at least one number.',
  },
  withdraw: {
    act: 'Withdraw the entry',
    title: 'Withdraw this entry?',
    note: 'The entry no longer stands in the file. What it said is kept with the reason.',
    label: 'Reason',
    need: 'Write the reason.',
  },
  parts,
  options,
}
