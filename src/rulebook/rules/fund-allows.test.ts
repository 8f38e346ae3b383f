import { expect, test } from 'vitest'
import { plainDate } from '#values/plain-date.ts'
import { loadRulebook } from '../load.ts'
import { shippedRulebook } from '../shipped-rulebook.ts'
import { fundAllows } from './fund-allows.ts'

const book = loadRulebook(shippedRulebook)
const day = plainDate(2025, 7, 2)

test('BAN-10: DBH Sawit pays oil-palm workers who are not covered yet', () => {
  const farmer = { payer: 'dbh-sawit', cohort: 'oil-palm-worker', alreadyCovered: false, day } as const
  expect(fundAllows(book, farmer)).toMatchObject({ may: 'yes', basis: ['FUND_SCOPE/dbh-sawit@2023-01-01'] })
  expect(fundAllows(book, { ...farmer, alreadyCovered: true })).toMatchObject({ code: 'fund-already-covered' })
  expect(fundAllows(book, { ...farmer, cohort: 'vulnerable-worker' })).toMatchObject({ code: 'fund-outside-scope' })
})

test('the APBD leaves a person with other cover to the policy of the programme', () => {
  const fisher = { payer: 'apbd-kabupaten', cohort: 'vulnerable-worker', alreadyCovered: true, day } as const
  expect(fundAllows(book, fisher)).toEqual({ may: 'yes', policyDecides: true, basis: [] })
})

test('WAK-13: Dana Desa does not pay for village officials, and whom it pays for before 2026 is unknown', () => {
  const asked = { payer: 'dana-desa', cohort: 'perangkat-desa', alreadyCovered: false, day } as const
  expect(fundAllows(book, asked)).toMatchObject({ code: 'fund-outside-scope' })
  expect(fundAllows(book, { ...asked, cohort: 'kader' })).toMatchObject({ may: 'unknown' })
  expect(fundAllows(book, { ...asked, cohort: 'kader', day: plainDate(2026, 1, 1) })).toMatchObject({ may: 'yes' })
})
