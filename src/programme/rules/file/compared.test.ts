import { expect, it } from 'vitest'
import { comparedFigures } from './compared.ts'

const figure = {
  entryId: 'ours',
  measure: 'beneficiaries',
  unit: 'people',
  value: 6_000,
  period: '2025',
  area: '74.07',
  meant: 'penerima bantuan iuran dari APBD',
}
const compared = (other: Partial<typeof figure>) =>
  comparedFigures([figure, { ...figure, entryId: 'other', area: '74.06', ...other }], '74.07')

it('WAK-16: kabupaten are compared within their province and on equal definitions only', () => {
  expect(compared({}).map(({ others }) => others.map(({ entryId }) => entryId))).toEqual([['other']])
  for (const other of [
    { meant: 'semua peserta' },
    { meant: '' },
    { period: '2024' },
    { unit: 'claims' },
    { measure: 'target' },
    { area: '64.08' },
  ])
    expect(compared(other)).toEqual([])
})
