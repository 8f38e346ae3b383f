import { expect, test } from 'vitest'
import { loadRulebook } from '../load.ts'
import { shippedRulebook } from '../shipped-rulebook.ts'
import { findRule, ruleId } from './rule-id.ts'

const book = loadRulebook(shippedRulebook)

test('an id leads back to exactly the rule it was made of', () => {
  expect(book.rules.map((rule) => findRule(book, ruleId(rule)))).toEqual(book.rules)
})

test('an id names code, cohort and first day', () => {
  expect(findRule(book, 'RELIEF/transport@2026-01-01')).toMatchObject({ validTo: '2027-03-31' })
  expect(findRule(book, 'JKM_PARTS@2019-12-01')).toBeUndefined()
})
