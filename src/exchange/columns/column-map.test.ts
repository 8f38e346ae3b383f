import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readColumnMap } from './column-map.ts'
import { mapKinds } from './fields.ts'
import { checkColumns } from './guess-lists.ts'
import { isOneSlip } from './header-words.ts'
import { defaultColumnMap } from './load-column-map.ts'
import { readColumns } from './read-columns.ts'

const good = {
  kind: 'cover',
  name: 'Cabang Kendari',
  version: 2,
  confidence: 'read',
  columns: [
    { field: 'nik', headers: ['NIK'], required: true, format: 'nik' },
    { field: 'name', headers: ['Nama'] },
  ],
}
const withColumn = (column: object) => readColumnMap({ ...good, columns: [...good.columns, column] })

test('every default map in the tree is sound', () => {
  for (const kind of mapKinds) expect(defaultColumnMap(kind)).toMatchObject({ kind, confidence: 'unverified' })
})

test('a column is optional text unless the map says otherwise', () => {
  expect(readColumnMap(good)).toMatchObject({ columns: [{ required: true }, { required: false, format: 'text' }] })
})

test('a wrong column map is refused with the part that is wrong', () => {
  expect(withColumn({ field: 'nik', headers: ['No NIK'] })).toMatchObject({
    code: 'columns-field-twice',
    facts: { field: 'nik' },
  })
  expect(withColumn({ field: 'gaji', headers: ['Gaji'] })).toMatchObject({
    code: 'columns-field-unknown',
    facts: { field: 'gaji', kind: 'cover' },
  })
  expect(withColumn({ field: 'kpj', headers: ['KPJ'], format: 'kppj' })).toMatchObject({
    code: 'columns-format-unknown',
    facts: { field: 'kpj', format: 'kppj' },
  })
  expect(withColumn({ field: 'kpj', headers: ['n.i.k'] })).toMatchObject({
    code: 'columns-header-twice',
    facts: { field: 'nik', other: 'kpj' },
  })
  expect(withColumn({ field: 'kpj', headers: [] })).toMatchObject({
    code: 'columns-map-invalid',
    facts: { place: 'columns.2.headers' },
  })
  expect(readColumnMap({ ...good, version: 0 })).toMatchObject({
    code: 'columns-map-invalid',
    facts: { place: 'version' },
  })
  expect(readColumnMap({ ...good, columns: undefined })).toMatchObject({ code: 'columns-map-invalid' })
  expect(readColumnMap('kind: cover')).toMatchObject({ code: 'columns-map-invalid', facts: { place: '-' } })
  expect(readColumnMap({ ...good, colums: [] })).toMatchObject({
    code: 'columns-map-invalid',
    facts: { place: 'colums' },
  })
})

test('columns a person chose are checked against the map', () => {
  const map = defaultColumnMap('nominations')
  expect(
    checkColumns(
      [
        { field: 'nik', index: 0 },
        { field: 'name', index: 1 },
      ],
      map,
    ),
  ).toBeUndefined()
  expect(checkColumns([{ field: 'nik', index: 0 }], map)).toMatchObject({
    code: 'columns-missing',
    facts: { fields: 'Nama lengkap' },
  })
  expect(
    checkColumns(
      [
        { field: 'nik', index: 27 },
        { field: 'name', index: 27 },
      ],
      map,
    ),
  ).toMatchObject({
    code: 'columns-chosen-twice',
    facts: { column: 'AB', field: 'nik', other: 'name' },
  })
  expect(checkColumns([{ field: 'gaji', index: 0 }], map)).toMatchObject({ code: 'columns-field-unknown' })
})

test('one slip of the finger is a letter more, less, other, or two exchanged; two slips are another word', () => {
  for (const [one, other] of [
    ['alamat', 'almat'],
    ['alamat', 'alamaat'],
    ['alamat', 'alemat'],
    ['alamat', 'alamta'],
  ] as const) {
    expect(isOneSlip(one, other)).toBe(true)
    expect(isOneSlip(other, one)).toBe(true)
  }
  for (const [one, other] of [
    ['alamat', 'alumut'],
    ['alamat', 'alam'],
    ['nik', 'kk'],
  ] as const)
    expect(isOneSlip(one, other)).toBe(false)
})

test('the columns of a welfare extract and of a cover list on disk are found before they are streamed', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'payung-columns-'))
  const dtsen = join(folder, 'dtsen.csv')
  await writeFile(
    dtsen,
    'ID_DTSEN,NO_KK,NIK,NAMA,JENIS_KELAMIN,NAMA_IBU_KANDUNG,DESIL\n1,7406011203100001,7406011103850001,LA ALI,L,WA SITI,2\n',
  )
  const columns = await readColumns(dtsen, defaultColumnMap('dtsen'))
  expect(columns).toMatchObject({ sheet: 'CSV', isText: true, headerRow: 1 })
  expect('columns' in columns ? columns.columns.map(({ field }) => field) : columns).toEqual([
    'registryId',
    'nik',
    'kk',
    'name',
    'sex',
    'motherName',
    'decile',
  ])
  const cover = join(folder, 'cover.csv')
  await writeFile(cover, 'NO;KPJ;NAMA TENAGA KERJA;SEGMEN\n1;12345678901;LA ALI;PU\n')
  expect(await readColumns(cover, defaultColumnMap('cover'))).toMatchObject({
    code: 'columns-missing',
    facts: { fields: 'NIK' },
  })
})
