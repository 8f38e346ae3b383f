import { expect, it } from 'vitest'
import { hasBudget } from './promised.ts'

const promise = { fundSource: 'apbd-kabupaten', firstMonth: '2025-07' }
const fund = { source: 'apbd-kabupaten', budgetYear: 2025, dpaNumber: 'DPA/7' }

it('BUT-4: a commitment is a budget only with a DPA number of its own source and year', () => {
  expect(hasBudget(promise, [fund])).toBe(true)
  for (const other of [{ dpaNumber: '' }, { source: 'dbh-sawit' }, { budgetYear: 2026 }])
    expect(hasBudget(promise, [{ ...fund, ...other }])).toBe(false)
  expect(hasBudget(promise, [])).toBe(false)
})
