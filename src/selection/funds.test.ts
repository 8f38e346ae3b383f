import { expect, it } from 'vitest'
import type { FundRecord } from '#programme/index.ts'
import { pricedFunds } from './funds.ts'

const fund = (id: string, source: string, dpaNumber = ''): FundRecord => ({
  id,
  source,
  budgetYear: 2025,
  dpaNumber,
  accountCode: '',
  ceiling: 1_000_000,
  price: {
    places: 4,
    months: 12,
    perMonth: 16_800,
    perPerson: 201_600,
    committed: 806_400,
    left: 193_600,
    parts: [],
    notes: [],
    basis: [],
  },
})

it('calls every fund by another name, so that a sentence never leaves open which one pays', () => {
  const named = pricedFunds([
    fund('a', 'apbd-kabupaten', '7'),
    fund('b', 'apbd-kabupaten', '8'),
    fund('c', 'csr'),
    fund('d', 'csr'),
    fund('e', 'dbh-sawit', '9'),
  ])
  expect(named.map(({ name }) => name)).toEqual([
    'APBD kabupaten/kota 2025, DPA 7',
    'APBD kabupaten/kota 2025, DPA 8',
    'CSR 2025 (3)',
    'CSR 2025 (4)',
    'DBH Sawit 2025',
  ])
  expect(named[0]).toMatchObject({ id: 'a', seats: 4, perPerson: 201_600 })
})
