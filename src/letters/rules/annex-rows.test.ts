import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { samplePeople } from '../testing/sample-papers.ts'
import { type AnnexColumn, annexRows } from './annex-rows.ts'
import { annexTable } from './annex-table.ts'

const people = samplePeople(60)
const keyOf = ({ kecamatan, desa, rank }: (typeof people)[number]) =>
  `${kecamatan.code} ${desa.code} ${String(rank).padStart(6, '0')}`

test('an annex goes by kecamatan, desa and rank and is numbered through', () => {
  const rows = annexRows(people)
  expect(rows.map(keyOf)).toEqual(people.map(keyOf).toSorted())
  expect(rows.map(({ number }) => number)).toEqual(people.map((_, index) => index + 1))
})

test('the order of the input changes nothing', () => {
  const shuffled = fc.shuffledSubarray([...people], { minLength: people.length })
  fc.assert(
    fc.property(shuffled, (order) => {
      expect(annexRows(order)).toEqual(annexRows(people))
    }),
    { numRuns: 20 },
  )
})

const columns: readonly AnnexColumn[] = [
  { field: 'number', header: 'No.', width: 1, align: 'right' },
  { field: 'rank', header: 'Urutan cadangan', width: 1, align: 'center' },
  { field: 'nik', header: 'NIK', width: 1, align: 'left' },
  { field: 'address', header: 'Alamat', width: 1, align: 'left' },
]

test('the table for the workbook names the areas in columns and keeps the NIK as text', () => {
  const [person] = samplePeople(1)
  expect(annexTable('Lampiran II', columns, person === undefined ? [] : [person])).toEqual({
    name: 'Lampiran II',
    columns: [
      { header: 'No.', kind: 'number' },
      { header: 'Kecamatan', kind: 'text' },
      { header: 'Desa/Kelurahan', kind: 'text' },
      { header: 'Urutan cadangan', kind: 'number' },
      { header: 'NIK', kind: 'text' },
      { header: 'Alamat', kind: 'text' },
    ],
    rows: [[1, 'Kabaena 1', 'Batuawu 1-1', 1, '7406••••••••••00', 'Dusun 1, RT 01']],
  })
})

test('a column that is empty in every row is left out', () => {
  const table = annexTable(
    'Lampiran I',
    columns,
    people.map((person) => ({ ...person, address: '' })),
  )
  expect(table.columns.map(({ header }) => header)).not.toContain('Alamat')
})
