import { mkdtemp, readFile, readdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { isRefusal } from '#values/refusal.ts'
import { defaultColumnMap } from '../columns/index.ts'
import { readWorkbook, villageList } from '../sheet/index.ts'
import { formatCell } from './format-cell.ts'
import type { EnrolmentRow } from './write-enrolment.ts'
import { writeEnrolment } from './write-enrolment.ts'

const map = defaultColumnMap('enrolment')
const about = {
  title: 'Pendaftaran',
  author: 'Payung',
  createdAt: '2025-10-01T00:00:00Z',
  properties: { Tujuan: 'pendaftaran peserta', Kode: 'ab12' },
}
const person: EnrolmentRow = {
  nik: '7406011103850001',
  name: "'Abd. Rahman",
  birthPlace: 'Rarowatu',
  birthDate: '1985-03-11',
  sex: 'L',
  desa: 'Lantari',
  kecamatan: 'Lantari Jaya',
  kabupaten: 'Bombana',
  occupation: 'Nelayan',
  income: '1000000',
  schemes: 'JKK, JKM',
  firstMonth: '2025-10',
  months: '12',
}

const folder = () => mkdtemp(join(tmpdir(), 'payung-enrolment-'))

async function read(path: string) {
  const workbook = await readWorkbook(await readFile(path), villageList)
  if (isRefusal(workbook)) throw new Error(workbook.code)
  return workbook
}

test('the file holds the agreed columns in their order and nothing else in its cells', async () => {
  const path = join(await folder(), 'bpjs.xlsx')
  expect(await writeEnrolment(path, map, [person], about)).toEqual([{ path, rows: 1 }])
  const { sheets, properties } = await read(path)
  const [head, row, ...more] = sheets[0]?.rows ?? []
  expect([sheets.length, more.length]).toEqual([1, 0])
  expect(head?.cells.map((cell) => cell.text)).toEqual(map.columns.map(({ headers }) => headers[0]))
  const cells = Object.fromEntries(map.columns.map(({ field }, index) => [field, row?.cells[index]]))
  expect(cells['nik']).toMatchObject({ text: '7406011103850001', kind: 'text' })
  expect(cells['name']).toMatchObject({ text: "'ABD. RAHMAN", kind: 'text' })
  expect(cells['birthDate']).toMatchObject({ text: '11-03-1985', kind: 'text' })
  expect(cells['firstMonth']).toMatchObject({ text: '10-2025', kind: 'text' })
  expect(cells['income']).toMatchObject({ text: '1000000', kind: 'number' })
  expect(cells['phone']).toMatchObject({ kind: 'empty' })
  expect(properties).toEqual(about.properties)
})

test('more rows than the branch takes go into numbered files, each with its head and its own counting', async () => {
  const place = await folder()
  const files = await writeEnrolment(
    join(place, 'bpjs.xlsx'),
    { ...map, rowsPerFile: 2 },
    Array.from({ length: 5 }, () => person),
    about,
  )
  expect(files).toEqual([
    { path: join(place, 'bpjs-1.xlsx'), rows: 2 },
    { path: join(place, 'bpjs-2.xlsx'), rows: 2 },
    { path: join(place, 'bpjs-3.xlsx'), rows: 1 },
  ])
  expect((await readdir(place)).toSorted()).toEqual(['bpjs-1.xlsx', 'bpjs-2.xlsx', 'bpjs-3.xlsx'])
  const { sheets } = await read(join(place, 'bpjs-2.xlsx'))
  expect(sheets[0]?.rows.map((row) => row.cells[0]?.text)).toEqual(['NO', '1', '2'])
})

test('rows that fill their files exactly begin no empty one', async () => {
  const files = await writeEnrolment(
    join(await folder(), 'bpjs.xlsx'),
    { ...map, rowsPerFile: 2 },
    Array.from({ length: 4 }, () => person),
    about,
  )
  expect(isRefusal(files) ? files : files.map(({ rows }) => rows)).toEqual([2, 2])
})

test('a missing required value is refused with its column, count and first row, and leaves no file', async () => {
  const place = await folder()
  const rows = [person, { ...person, birthDate: '' }, { ...person, birthDate: ' ' }]
  expect(await writeEnrolment(join(place, 'bpjs.xlsx'), map, rows, about)).toMatchObject({
    code: 'columns-value-missing',
    facts: { header: 'TGL LAHIR', count: 2, firstRow: 2 },
  })
  expect(await readdir(place)).toEqual([])
})

test('an error of the source leaves no file', async () => {
  const place = await folder()
  async function* failing() {
    yield person
    throw new Error('database gone')
  }
  await expect(writeEnrolment(join(place, 'bpjs.xlsx'), map, failing(), about)).rejects.toThrow('database gone')
  expect(await readdir(place)).toEqual([])
})

test('the same people give the same bytes', async () => {
  const [one, other] = [join(await folder(), 'a.xlsx'), join(await folder(), 'a.xlsx')]
  await writeEnrolment(one, map, [person], about)
  await writeEnrolment(other, map, [person], about)
  expect((await readFile(one)).equals(await readFile(other))).toBe(true)
})

test('each form of a date can be asked for, and what is no date stays as it is', () => {
  expect(formatCell('1985-03-11', 'date-dash')).toBe('11-03-1985')
  expect(formatCell('1985-03-11', 'date-slash')).toBe('11/03/1985')
  expect(formatCell('1985-03-11', 'date-iso')).toBe('1985-03-11')
  expect(formatCell('1985-03-11', 'text')).toBe('1985-03-11')
  expect(formatCell('2025-10', 'month')).toBe('10-2025')
  expect(formatCell('belum', 'date-dash')).toBe('belum')
  expect(formatCell('  ', 'upper')).toBeNull()
})
