import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isRefusal } from '#values/refusal.ts'
import type { SheetRow } from '../sheet/cell.ts'
import type { GuessedColumns } from './guess-columns.ts'
import { guessColumns } from './guess-columns.ts'
import { defaultColumnMap } from './load-column-map.ts'
import type { Person } from './testing/rows.ts'
import { people, rowsOf } from './testing/rows.ts'

const map = defaultColumnMap('nominations')

function guess(rows: readonly SheetRow[]): GuessedColumns {
  const guessed = guessColumns(rows, map)
  if (isRefusal(guessed)) throw new Error(guessed.code)
  return guessed
}

const fieldsAt = (rows: readonly SheetRow[]) =>
  Object.fromEntries(guess(rows).columns.map(({ index, field }) => [index, field]))
const listOf = (...columns: (keyof Person)[]) => people.map((person) => columns.map((column) => person[column]))

test.each([
  [
    ['NO', 'NAMA', 'NIK', 'NO. KK'],
    ['number', 'name', 'nik', 'kk'],
  ],
  [
    ['noKK', 'nik', 'namaLengkap', 'jenisKelamin'],
    ['kk', 'nik', 'name', 'sex'],
  ],
  [
    ['Nomor Induk Kependudukan', 'Nama Sesuai KTP', 'Nama Ibu Kandung', 'L/P'],
    ['nik', 'name', 'motherName', 'sex'],
  ],
  [
    ['No. KTP/NIK', 'NAMA PEKERJA', 'Tmpt Lahir', 'Tgl. Lahir'],
    ['nik', 'name', 'birthPlace', 'birthDate'],
  ],
  [
    ['NIK (16 digit)', 'Nama Lengkap (sesuai KTP)', 'No. HP/WA', 'Jenis Pekerjaan'],
    ['nik', 'name', 'phone', 'occupation'],
  ],
  [
    ['NIK', 'NAMA', 'PEKERJAAN UTAMA', 'PEKERJAAN SAMPINGAN'],
    ['nik', 'name', 'occupation', 'occupation2'],
  ],
  [
    ['N I K', 'Nama', 'Lokasi Kerja', 'Nama Dusun'],
    ['nik', 'name', 'workplace', 'address'],
  ],
  [
    ['Nik', 'Nama lengakp', 'Tangal Lahir', 'Jenis Kelmain'],
    ['nik', 'name', 'birthDate', 'sex'],
  ],
])('headings as villages write them are understood: %j', (headers, fields) => {
  expect(fieldsAt(rowsOf([headers]))).toEqual(Object.fromEntries(fields.map((field, index) => [index, field])))
})

test('the head is found below titles, and the titles are given out to find the desa', () => {
  const rows = rowsOf([
    ['DAFTAR NAMA DAN NIK PEKERJA RENTAN', '<', '<', '<'],
    ['Desa', ':', 'LANTARI', ''],
    ['NO', 'NIK', 'NAMA', 'Zodiak'],
    ...people.map((person, index) => [String(index + 1), person.nik, person.name, 'x']),
  ])
  const found = guess(rows)
  expect(found).toMatchObject({
    firstHeaderRow: 3,
    headerRow: 3,
    unused: [{ index: 3, header: 'Zodiak' }],
    missing: [],
  })
  expect(found.titles).toEqual(['DAFTAR NAMA DAN NIK PEKERJA RENTAN', 'Desa', ':', 'LANTARI'])
})

test('a head of two rows with merged groups is read as one, and L and P with marks become columns of their own', () => {
  const rows = rowsOf([
    ['NO', 'IDENTITAS', '<', 'JENIS KELAMIN', '<', 'ALAMAT', '<'],
    ['^', 'NIK', 'NAMA', 'L', 'P', 'RT', 'RW'],
    ['1', people[0]?.nik ?? '', 'LA ODE ALI', 'V', '', '001', '002'],
  ])
  expect(guess(rows)).toMatchObject({ firstHeaderRow: 1, headerRow: 2, missing: [] })
  expect(fieldsAt(rows)).toEqual({ 0: 'number', 1: 'nik', 2: 'name', 3: 'sexMale', 4: 'sexFemale', 5: 'rt', 6: 'rw' })
})

test('a row that only numbers the columns belongs to the head', () => {
  const rows = rowsOf([
    ['NO', 'NIK', 'NAMA'],
    ['(1)', '(2)', '(3)'],
    ['1', people[0]?.nik ?? '', 'WA INA'],
  ])
  expect(guess(rows)).toMatchObject({ firstHeaderRow: 1, headerRow: 2 })
})

test('columns that hold two fields are recognised', () => {
  const rows = rowsOf([
    ['NIK', 'NAMA', 'TEMPAT/TGL LAHIR', 'RT/RW'],
    ['7406011103850001', 'LA ALI', 'Rarowatu, 11-03-1985', '001/002'],
  ])
  expect(fieldsAt(rows)).toEqual({ 0: 'nik', 1: 'name', 2: 'birth', 3: 'rtRw' })
})

test('a list without a head is read by its content: NIK, KK, name, date, sex and phone', () => {
  const rows = rowsOf(listOf('kk', 'nik', 'name', 'birthDate', 'sex', 'phone'))
  expect(guess(rows)).toMatchObject({ headerRow: 0, firstHeaderRow: 0 })
  expect(fieldsAt(rows)).toEqual({ 0: 'kk', 1: 'nik', 2: 'name', 3: 'birthDate', 4: 'sex', 5: 'phone' })
  expect(guess(rows).columns.every(({ confidence }) => confidence < 0.7)).toBe(true)
})

test('a column without a heading is found by content, beside columns that have one', () => {
  const rows = rowsOf([['NAMA', '', 'JK'], ...listOf('name', 'nik', 'sex')])
  expect(fieldsAt(rows)).toEqual({ 0: 'name', 1: 'nik', 2: 'sex' })
})

test('a heading that its content contradicts is doubted and the column with the right content wins', () => {
  const rows = rowsOf([['NIK', 'NAMA', ''], ...listOf('sex', 'name', 'nik')])
  const nik = guess(rows).columns.find(({ field }) => field === 'nik')
  expect(nik).toMatchObject({ index: 2, runnerUp: { index: 0, header: 'NIK', confidence: 0.5 } })
})

test('a required column that is not there is reported and not invented', () => {
  const rows = rowsOf([
    ['NAMA', 'PEKERJAAN'],
    ['LA ALI', 'Nelayan'],
    ['WA INA', 'Petani'],
  ])
  expect(guess(rows).missing).toEqual(['nik'])
})

test('a sheet that is no list is refused with how far was looked', () => {
  const rows = rowsOf([['Rekapitulasi'], ['Jumlah usulan', '112 orang'], ['Disetujui', 'ya']])
  expect(guessColumns(rows, map)).toMatchObject({ code: 'columns-not-recognised', facts: { rows: 3 } })
  expect(guessColumns([], map)).toMatchObject({ code: 'columns-not-recognised' })
})

test('the order of the columns changes nothing', () => {
  const headers: readonly (readonly [keyof Person, string])[] = [
    ['nik', 'NIK'],
    ['kk', 'No KK'],
    ['name', 'Nama'],
    ['birthDate', 'Tgl lahir'],
    ['sex', 'JK'],
    ['phone', 'HP'],
  ]
  fc.assert(
    fc.property(
      fc.shuffledSubarray([...headers], { minLength: 6 }),
      fc.integer({ min: 0, max: 20 }),
      (order, titles) => {
        const lines = [
          ...Array.from({ length: titles }, (_, row) => [`Judul ${row}`]),
          order.map(([, header]) => header),
          ...listOf(...order.map(([field]) => field)),
        ]
        expect(fieldsAt(rowsOf(lines))).toEqual(Object.fromEntries(order.map(([field], index) => [index, field])))
      },
    ),
    { numRuns: 50 },
  )
})
