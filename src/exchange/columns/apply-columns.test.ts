import { expect, test } from 'vitest'
import { isRefusal } from '#values/refusal.ts'
import { readWorkbook, refuseRounded, villageList, writeWorkbook } from '../sheet/index.ts'
import { handMade } from '../sheet/testing/hand-made.ts'
import { applyColumns, cellsOfField, recordOf } from './apply-columns.ts'
import { guessLists } from './guess-lists.ts'
import { splitJoined } from './joined-cells.ts'
import { defaultColumnMap } from './load-column-map.ts'
import { rowsOf } from './testing/rows.ts'

const map = defaultColumnMap('nominations')
const nik = '7406011103850001'
const columns = [
  { field: 'number', index: 0, header: 'NO' },
  { field: 'nik', index: 1, header: 'NIK' },
  { field: 'name', index: 2, header: 'NAMA' },
  { field: 'occupation', index: 3, header: 'PEKERJAAN' },
]
const apply = (lines: readonly (readonly string[])[]) => applyColumns(rowsOf(lines), { headerRow: 1, columns })

test('rows that are no person are left out, and each is told with what it was taken for', () => {
  const { records, left } = apply([
    ['NO', 'NIK', 'NAMA', 'PEKERJAAN'],
    ['DUSUN I', '<', '<', '<'],
    ['1', nik, 'LA ALI', 'Nelayan'],
    ['', '', 'DUSUN II', ''],
    ['NO', 'NIK', 'NAMA', 'PEKERJAAN'],
    ['2', '7406015103850002', 'WA INA', 'Petani'],
    ['JUMLAH', '2 orang', '', ''],
    ['', '', '', 'Toli-Toli, 12 Mei 2025'],
    ['', 'Mengetahui', '', 'Kepala Desa'],
    ['', '', 'LA ODE HAMID', ''],
  ])
  expect(records.map((record) => [record.number, record.values['name']])).toEqual([
    [3, 'LA ALI'],
    [6, 'WA INA'],
  ])
  expect(left.map(({ number, why }) => [number, why])).toEqual([
    [2, 'subtitle'],
    [4, 'subtitle'],
    [5, 'head-again'],
    [7, 'total'],
    [8, 'foot'],
    [9, 'foot'],
    [10, 'foot'],
  ])
})

test('somebody without a NIK, or without a name, stays in the list to be mended', () => {
  const { records, left } = apply([
    ['NO', 'NIK', 'NAMA', 'PEKERJAAN'],
    ['1', '', 'LA ALI', ''],
    ['2', nik, '', ''],
    ['3', 'belum ada', 'WA INA', 'Petani'],
    ['4', '', '', 'Nelayan'],
  ])
  expect(records.map((record) => record.number)).toEqual([2, 3, 4])
  expect(left).toEqual([{ number: 5, text: '4 · Nelayan', why: 'no-person' }])
})

test('joined columns are taken apart, and a column of its own wins', () => {
  expect(splitJoined({ birth: 'Rarowatu, 17-08-1985' })).toEqual({ birthPlace: 'Rarowatu', birthDate: '17-08-1985' })
  expect(splitJoined({ birth: 'Toli-Toli/17 Agustus 1985' })).toEqual({
    birthPlace: 'Toli-Toli',
    birthDate: '17 Agustus 1985',
  })
  expect(splitJoined({ birth: '1985-08-17' })).toEqual({ birthPlace: '', birthDate: '1985-08-17' })
  expect(splitJoined({ birth: 'Kasipute' })).toEqual({ birthPlace: 'Kasipute', birthDate: '' })
  expect(splitJoined({ birth: 'A, 1-1-1990', birthDate: '2-2-1990' })).toEqual({
    birthPlace: 'A',
    birthDate: '2-2-1990',
  })
  expect(splitJoined({ rtRw: '001/002' })).toEqual({ rt: '001', rw: '002' })
  expect(splitJoined({ rtRw: 'RT 3 RW 4' })).toEqual({ rt: '3', rw: '4' })
  expect(splitJoined({ rtRw: '5' })).toEqual({ rt: '5', rw: '' })
})

test('a mark under L or under P is a sex; both or none is no answer and stays visible', () => {
  expect(splitJoined({ sexMale: '√', sexFemale: '' })).toEqual({ sex: 'L' })
  expect(splitJoined({ sexMale: '-', sexFemale: '1' })).toEqual({ sex: 'P' })
  expect(splitJoined({ sexMale: 'v', sexFemale: 'v' })).toEqual({ sex: 'v / v' })
  expect(splitJoined({ sexMale: '', sexFemale: '' })).toEqual({ sex: '' })
})

test('rows that arrive one by one give the same records', () => {
  const [row] = rowsOf([['1', ` ${nik} `, 'LA ALI']], 9)
  if (!row) throw new Error('no row')
  expect(recordOf(row, columns)).toEqual({ number: 9, values: { number: '1', nik, name: 'LA ALI', occupation: '' } })
})

test('a dirty workbook of two sheets comes out as its people, with dates of five shapes and the text of formulas', async () => {
  const head =
    '<c t="str"><v>No. KTP</v></c><c t="str"><v>Nama Lengkap</v></c><c t="str"><v>Tgl Lahir</v></c><c t="str"><v>Profesi</v></c>'
  const dates = ['17/08/1985', '17-08-85', '17 Agustus 1985', '1985-08-17']
  const people = dates.map(
    (date, index) =>
      `<row><c t="str"><v>740601170885000${index + 1}</v></c><c t="str"><f>A1</f><v>LA ${index}</v></c><c t="str"><v>${date}</v></c></row>`,
  )
  const last =
    '<row><c><v>7406011708850005</v></c><c t="str"><v>LA 4</v></c><c s="1"><v>31276</v></c><c t="e"><v>#N/A</v></c></row>'
  const title = '<row r="1"><c r="A1" t="str"><v>USULAN DESA LANTARI</v></c></row>'
  const bytes = await handMade(
    [
      {
        name: 'Dusun I',
        rows: `${title}<row r="4">${head}</row>${people.join('')}${last}`,
        after: '<mergeCells><mergeCell ref="A1:D1"/></mergeCells>',
      },
      { name: 'Rekap', rows: '<row><c t="str"><v>Jumlah</v></c><c><v>5</v></c></row>' },
    ],
    { 'xl/styles.xml': '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>' },
  )
  const workbook = await readWorkbook(bytes, villageList)
  if (isRefusal(workbook)) throw new Error(workbook.code)
  const found = guessLists(workbook.sheets, map)
  if (isRefusal(found)) throw new Error(found.code)
  const [list] = found.lists
  if (!list) throw new Error('no list')
  expect([found.others, list.guess.titles, list.guess.headerRow]).toEqual([['Rekap'], ['USULAN DESA LANTARI'], 4])
  const { records } = applyColumns(list.sheet.rows, list.guess)
  expect(records.map(({ values }) => values['birthDate'])).toEqual([...dates, '1985-08-17'])
  expect(records.map(({ values }) => values['name'])).toEqual(['LA 0', 'LA 1', 'LA 2', 'LA 3', 'LA 4'])
  expect(records[4]).toMatchObject({ number: 9, values: { nik: '7406011708850005', occupation: '#N/A' } })
  expect(refuseRounded(cellsOfField(list.sheet.rows, list.guess, 'nik'), 'No. KTP')).toBeUndefined()
})

test('a NIK column of numbers is refused by its own heading', async () => {
  const rows = [
    ['NIK', 'NAMA'],
    ...Array.from({ length: 30 }, (_, index) => [7_406_011_103_850_000 + index * 10, `LA ${index}`]),
  ]
  const workbook = await readWorkbook(await writeWorkbook({ sheets: [{ name: 'A', columns: [], rows }] }), villageList)
  const found = isRefusal(workbook) ? workbook : guessLists(workbook.sheets, map)
  const list = isRefusal(found) ? undefined : found.lists[0]
  expect(list && refuseRounded(cellsOfField(list.sheet.rows, list.guess, 'nik'), 'NIK')).toMatchObject({
    code: 'file-nik-rounded',
    facts: { count: 30, firstRow: 2 },
  })
})

test('a hostile cell keeps no pattern busy', () => {
  const spaces = ' '.repeat(32_000)
  const started = performance.now()
  splitJoined({ birth: `A${spaces}B`, rtRw: spaces })
  apply([
    ['NO', 'NIK', 'NAMA', 'PEKERJAAN'],
    ['A', `A,${spaces}x`, `1${spaces}x`, `17${spaces}x`],
  ])
  guessLists(
    [
      {
        name: 'A',
        hidden: false,
        hiddenColumns: [],
        rows: rowsOf([
          ['NIK', 'NAMA'],
          [`17${spaces}x`, `A${spaces}9x`],
        ]),
      },
    ],
    map,
  )
  expect(performance.now() - started).toBeLessThan(500)
})
