import { expect, it } from 'vitest'
import { budgetShare } from './budget-share.ts'

const fund = { source: 'apbd-kabupaten', ceiling: 403_200_000, budgetYear: 2025 }
const figure = { value: 40_320_000_000, about: true, area: '64.08', period: 'APBD 2025', source: 'contoh' }
const kutim = { area: '64.08', year: 2025 }

it('KUT-7: the money of the year stands beside the whole budget and infrastructure, each with its source', () => {
  const figures = [
    { ...figure, measure: 'regional-budget' },
    { ...figure, measure: 'infrastructure-budget', value: 9_000_000_000 },
    { ...figure, measure: 'claims-paid' },
  ]
  expect(budgetShare([fund, { ...fund, source: 'dbh-sawit' }], figures, kutim)).toEqual({
    ceiling: 403_200_000,
    of: [
      { measure: 'regional-budget', whole: 40_320_000_000, about: true, source: 'contoh' },
      { measure: 'infrastructure-budget', whole: 9_000_000_000, about: true, source: 'contoh' },
    ],
  })
})

it('is silent without a budget, for another year and for another region', () => {
  const reported = { ...figure, measure: 'regional-budget' }
  expect(budgetShare([], [reported], kutim)).toBeUndefined()
  expect(budgetShare([fund], [{ ...reported, period: 'APBD 2024' }], kutim)).toBeUndefined()
  expect(budgetShare([fund], [{ ...reported, area: '74.06' }], kutim)).toBeUndefined()
})
