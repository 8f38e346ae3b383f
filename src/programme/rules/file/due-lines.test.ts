import { expect, it } from 'vitest'
import { plainDate } from '#values/plain-date.ts'
import { dueLines } from './due-lines.ts'

const today = plainDate(2025, 6, 2)
const task = (entryId: string, dueOn: string | null, doneOn: string | null = null) => ({
  entryId,
  kind: 'finding',
  title: 'Nama ganda di dua desa',
  unit: 'Dinas Tenaga Kerja',
  dueOn,
  doneOn,
})
const none = { stages: [], events: [], tasks: [] }

it('tells what is late before what is due within a fortnight, and nothing that is done or further off', () => {
  const tasks = [
    task('soon', '2025-06-16'),
    task('late', '2025-05-30'),
    task('later', '2025-06-17'),
    task('done', '2025-05-01', '2025-05-02'),
    task('never', null),
  ]
  expect(dueLines({ ...none, tasks }, today).map(({ entryId, days }) => [entryId, days])).toEqual([
    ['late', -3],
    ['soon', 14],
  ])
})

it('is late with a stage past its planned end, and with a visit that was planned and not held', () => {
  const stages = [
    { entryId: 'a', stage: 'nomination', name: '', endsOn: '2025-05-30', finishedOn: null },
    { entryId: 'b', stage: 'planning', name: '', endsOn: '2025-03-31', finishedOn: '2025-04-10' },
  ]
  const visit = { entryId: 'c', kind: 'visit', title: 'Kunjungan', organiser: 'Tim teknis', heldOn: '2025-06-01' }
  const events = [
    { ...visit, state: 'planned' },
    { ...visit, entryId: 'd', state: 'held' },
  ]
  expect(dueLines({ ...none, stages, events }, today).map(({ part, kind, days }) => [part, kind, days])).toEqual([
    ['stages', 'nomination', -3],
    ['events', 'visit', -1],
  ])
})
