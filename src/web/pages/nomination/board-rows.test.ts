import type { BoardAnswer, BoardRow } from '#nomination/contract.ts'
import { expect, test } from 'vitest'
import { dueFor, fittingRows, groupRows } from './board-rows.ts'

const list: NonNullable<BoardRow['list']> = {
  id: '01999999-0000-7000-8000-000000000000',
  state: 'nominated',
  version: 1,
  channel: 'file',
  onBehalf: true,
  sender: '',
  receivedAt: '2025-05-01T00:00:00.000Z',
  sentOn: '2025-05-01',
  firstSentOn: '2025-05-01',
  hasScan: false,
  standing: 1,
}
const blank: BoardRow = {
  roundId: '01999999-0000-7000-8000-000000000001',
  papersMissing: 4,
  area: '74.06.01.2001',
  name: 'Satu',
  quota: null,
  late: false,
  changedLate: false,
  good: 0,
  toMend: 0,
  repeated: 0,
  received: 0,
  list: null,
  addition: null,
}
const rows: BoardRow[] = [
  { ...blank, late: true },
  { ...blank, area: '74.06.01.2002', good: 10, toMend: 2, list },
  { ...blank, area: '74.06.02.2001', good: 7, received: 4, list: { ...list, state: 'passed-on' } },
]
const areasOf = (found: readonly BoardRow[]) => found.map(({ area }) => area.slice(-7))

test.each([
  [{}, ['01.2001', '01.2002', '02.2001']],
  [{ kecamatan: '74.06.01' }, ['01.2001', '01.2002']],
  [{ keadaan: 'belum-ada' }, ['01.2001']],
  [{ keadaan: 'diusulkan', perbaiki: 'ya' }, ['01.2002']],
  [{ telat: 'ya', perbaiki: 'ya' }, []],
  [{ keadaan: 'bukan-keadaan' }, ['01.2001', '01.2002', '02.2001']],
])('the filter %o leaves %o', (filter, left) => {
  expect(areasOf(fittingRows(rows, filter))).toEqual(left)
})

test('a kecamatan without a fitting row is left out and the others keep their rows', () => {
  const recap = { desa: 0, states: {} as never, names: 0, toBeMended: 0, late: [], changedLate: [] }
  const board: BoardAnswer = {
    deadline: null,
    letter: '',
    rows,
    kecamatan: ['74.06.01', '74.06.02'].map((kecamatan) => ({ ...recap, kecamatan, name: '' })),
    total: recap,
  }
  const groups = groupRows(board, fittingRows(rows, { perbaiki: 'ya' }))
  expect(groups.map((group) => areasOf(group.rows))).toEqual([['01.2002']])
})

test('a batch counts only what is due for its step, without names received before', () => {
  expect(dueFor('pass-on', rows)).toEqual({ lists: 1, people: 10, toMend: 2 })
  expect(dueFor('receive', rows)).toEqual({ lists: 1, people: 3, toMend: 0 })
})

test('a batch leaves an addition that the desa still writes where it is', () => {
  const writing = { ...blank, good: 10, toMend: 2, list, addition: { names: 3, toMend: 1 } }
  expect(dueFor('pass-on', [writing])).toEqual({ lists: 1, people: 7, toMend: 1 })
})
