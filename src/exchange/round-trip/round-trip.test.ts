import { expect, it } from 'vitest'
import { readWorkbook, villageList, writeWorkbook, type RowDraft, type Workbook } from '../sheet/index.ts'
import { compareCell, differingCells, draftList, pairRows, readList, type ListColumn, type TakenRow } from './index.ts'

const columns: readonly ListColumn[] = [
  { field: 'nik', heading: 'NIK', width: 20, editable: false },
  { field: 'name', heading: 'Nama', width: 20, editable: true },
  { field: 'rt', heading: 'RT', width: 6, editable: true },
]
const people = ['Ali', 'Budi', 'Cici', 'Dodi'] as const
const taken: readonly TakenRow[] = people.map((name, at) => ({
  key: `key${at}`,
  row: `row${at}`,
  version: `version${at}`,
  cells: { nik: `7406••0${at}`, name, rt: '001' },
}))
const mark = { list: 'some-names', pemda: '74.06', taken: '0197a000-0000-7000-8000-000000000001' }
const left = async () => (await readWorkbook(await writeWorkbook(draft()), villageList)) as Workbook
const draft = () =>
  draftList({
    mark,
    title: 'Daftar',
    note: 'Ubah sel yang salah',
    tab: 'Daftar',
    columns,
    rows: taken,
    count: taken.length,
    properties: {},
  })
const same = (_field: string, one: string, other: string) => Number(one) === Number(other) && one !== ''
const clues = {
  of: ({ nik = '', name = '' }) => [`${nik} ${name}`, name],
  contradicts: (before: Readonly<Record<string, string>>, after: Readonly<Record<string, string>>) =>
    (after['nik'] ?? '').includes('•') && before['nik'] !== after['nik'],
}

/** The sheet as a grid of texts, to be edited as a person does, and back as a file. */
async function edited(edit: (grid: string[][]) => string[][] | void, properties = true): Promise<Workbook> {
  const { sheets: sent, properties: sentWith } = await left()
  const rows: string[][] = []
  for (const { number, cells } of sent[0]!.rows) rows[number - 1] = cells.map(({ text }) => text)
  const grid = edit(rows) ?? rows
  const sheets = [{ name: 'Sheet1', columns: [], rows: grid as readonly RowDraft[] }]
  const draftBack = properties ? { sheets, properties: sentWith } : { sheets }
  return (await readWorkbook(await writeWorkbook(draftBack), villageList)) as Workbook
}
async function found(edit: Parameters<typeof edited>[0]) {
  const list = readList(await edited(edit), columns)
  if ('kind' in list) return list
  const { pairs, proposed, added, removed, foreign, displaced } = pairRows(taken, list.rows, clues)
  const name = ({ cells }: { cells: Readonly<Record<string, string>> }) => cells['name']
  return {
    changed: pairs.flatMap((pair) =>
      differingCells(pair, columns, same).map((cell) => [pair.taken.row, cell.field, cell.yours, cell.state]),
    ),
    proposed: proposed.map((pair) => [pair.taken.row, name(pair.returned)]),
    added: added.map(name),
    removed: removed.map(name),
    foreign,
    displaced,
    missing: list.missing,
    strangers: list.foreign,
  }
}
const nothing = {
  changed: [],
  proposed: [],
  added: [],
  removed: [],
  foreign: 0,
  displaced: 0,
  missing: [],
  strangers: [],
}
const first = 4

it('hides the keys, knows its mark again, and finds nothing where nothing was touched', async () => {
  const back = await left()
  expect(back.sheets[0]!.hiddenColumns).toEqual([0])
  expect(readList(back, columns)).toMatchObject({ mark, hasKeys: true })
  expect(await found(() => undefined)).toEqual(nothing)
})

it('names changed cells, sorted and with columns moved, renamed, added and taken out', async () => {
  const moved = await found((grid) => {
    grid[first]![2] = 'Ali Baru'
    grid[first + 1]![1] = '7406015708800001'
    grid[first + 2]![3] = '1'
    const head = grid.slice(0, first)
    head[3]![2] = 'Nama lengkap'
    const all = [...head, ...grid.slice(first).toReversed()]
    return all.map((row, at) => [row[3] ?? '', at === 3 ? 'Catatan' : '', row[0] ?? '', row[2] ?? '', row[1] ?? ''])
  })
  expect(moved).toEqual({
    ...nothing,
    changed: [
      ['row1', 'nik', '7406015708800001', 'locked'],
      ['row0', 'name', 'Ali Baru', 'open'],
    ],
    strangers: ['Catatan'],
  })
  const without = await found((grid) => grid.map((row) => row.slice(0, 3)))
  expect(without).toEqual({ ...nothing, missing: ['rt'] })
})

it('names rows that were added and removed, and takes a copied row for a new one', async () => {
  const answer = await found((grid) => [
    ...grid.slice(0, first + 1),
    ...grid.slice(first + 2),
    [...grid[first]!],
    ['', '', 'Eka', '004'],
    ['zzz', '', 'Fani', ''],
  ])
  expect(answer).toEqual({ ...nothing, removed: ['Budi'], added: ['Ali', 'Eka', 'Fani'], foreign: 1 })
})

it('proposes rows whose keys were cut off, and never takes them for certain', async () => {
  const answer = await found((grid) => grid.map((row, at) => (at < first ? row : ['', ...row.slice(1)])))
  expect(answer).toMatchObject({
    changed: [],
    removed: [],
    added: [],
    proposed: people.map((name, at) => [`row${at}`, name]),
  })
})

it('does not believe keys that stayed behind when the rest was sorted', async () => {
  const answer = await found((grid) => {
    const keys = grid.slice(first).map((row) => row[0]!)
    const sorted = grid.slice(first).toReversed()
    return [...grid.slice(0, first), ...sorted.map((row, at) => [keys[at]!, ...row.slice(1)])]
  })
  expect(answer).toMatchObject({ changed: [], removed: [], displaced: 4 })
  expect(new Set((answer as { proposed: unknown[] }).proposed.map(String))).toEqual(
    new Set(people.map((name, at) => `row${at},${name}`)),
  )
})

it('is not taken for something else', async () => {
  const form = { sheets: [{ name: 'x', columns: [], rows: [['payung usulan x']] }] }
  const other = {
    sheets: [
      {
        name: 'x',
        columns: [],
        rows: [
          ['Nama barang', 'Harga'],
          ['Jala', 5],
        ],
      },
    ],
  }
  const read = async (some: typeof form | typeof other) =>
    readList((await readWorkbook(await writeWorkbook(some), villageList)) as Workbook, columns)
  expect(await read(form)).toMatchObject({ code: 'sheet-is-a-form' })
  expect(await read(other)).toMatchObject({ code: 'sheet-not-a-list' })
  const cut = readList(await edited((grid) => grid.slice(3), false), columns)
  expect(cut).toMatchObject({ mark: undefined, hasKeys: false, rows: { length: 4 } })
})

it('takes a formula for its value, and reads nothing in one without, in an error and in a merged cell', async () => {
  const list = readList(await edited(() => undefined), columns)
  if ('kind' in list) throw new Error(list.code)
  const [row] = list.rows
  const cell = (text: string, more: object) => ({ text, kind: 'text' as const, formula: false, ...more })
  const book = (name: object) =>
    ({
      isText: false,
      properties: {},
      sheets: [
        {
          name: 'x',
          hidden: false,
          hiddenColumns: [],
          rows: [
            { number: 1, cells: ['rowKey', 'nik', 'name', 'rt'].map((text) => cell(text, {})) },
            { number: 2, cells: ['', 'NIK', 'Nama', 'RT'].map((text) => cell(text, {})) },
            { number: 3, cells: [cell('key0', {}), cell(row!.cells['nik']!, {}), name, cell('001', {})] },
          ],
        },
      ],
    }) as Workbook
  const states = [
    cell('Ali Baru', { formula: true }),
    cell('', { formula: true, kind: 'empty' }),
    cell('#REF!', { kind: 'error' }),
    cell('Budi', { merged: true }),
  ].map((name) => {
    const back = readList(book(name), columns)
    if ('kind' in back) return back.code
    return differingCells({ taken: taken[0]!, returned: back.rows[0]! }, columns, same).map(({ state }) => state)
  })
  expect(states).toEqual([['open'], ['unreadable'], ['unreadable'], ['unreadable']])
})

it.each([
  { of: 'left alone', taken: 'A', is: 'A', yours: 'A', standing: 'same' },
  { of: 'left alone, while somebody else changed it', taken: 'A', is: 'B', yours: 'A', standing: 'same' },
  { of: 'changed as somebody else did', taken: 'A', is: 'B', yours: 'B', standing: 'same' },
  { of: 'changed', taken: 'A', is: 'A', yours: 'C', standing: 'change' },
  { of: 'changed by two', taken: 'A', is: 'B', yours: 'C', standing: 'conflict' },
  { of: 'emptied', taken: 'A', is: 'A', yours: '', standing: 'change' },
])('a cell that was $of', ({ taken: was, is, yours, standing }) => {
  const now = { shown: is, real: is }
  expect(compareCell({ taken: was, now, yours }, (one, other) => one === other)).toBe(standing)
})

it('a masked cell is compared with what it shows, and what was typed over it with what it hides', () => {
  const compare = (yours: string, shown: string) =>
    compareCell({ taken: '08••34', now: { shown, real: '081234' }, yours }, (one, other) => one === other)
  expect([compare('08••34', '08••34'), compare('081234', '08••34'), compare('089934', '08••34')]).toEqual([
    'same',
    'same',
    'change',
  ])
  expect(compare('089934', '08••99')).toBe('conflict')
})
