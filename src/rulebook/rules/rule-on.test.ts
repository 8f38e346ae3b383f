import { expect, test } from 'vitest'
import { isRefusal } from '#values/refusal.ts'
import { plainDate } from '#values/plain-date.ts'
import { loadRulebook } from '../load.ts'
import { shippedRulebook } from '../shipped-rulebook.ts'
import type { Rule, Rulebook } from '../types.ts'
import { ruleOn } from './rule-on.ts'

const book = loadRulebook(shippedRulebook)

test.each([
  ['JKM_FIELD', plainDate(2025, 2, 23), { kind: 'within', count: 7, unit: 'day' }, 'Permenaker 5/2021'],
  ['JKM_FIELD', plainDate(2025, 2, 24), { kind: 'within', count: 5, unit: 'working-day' }, 'Permenaker 1/2025'],
  ['JKM_WAIT', plainDate(2025, 2, 23), { kind: 'months', count: 0, counted: 'consecutive' }, 'Permenaker 1/2025'],
  ['JKM_WAIT', plainDate(2025, 2, 24), { kind: 'months', count: 3, counted: 'consecutive' }, 'Permenaker 1/2025'],
  ['SCHOLAR_IUR', plainDate(2019, 12, 1), { kind: 'months', count: 60, counted: 'paid' }, 'PP 44/2015'],
  ['SCHOLAR_IUR', plainDate(2019, 12, 2), { kind: 'months', count: 36, counted: 'paid' }, 'Permenaker 5/2021'],
] as const)('%s on %s is the value of its day with its paper', (code, day, value, title) => {
  expect(ruleOn(book, code, day)).toMatchObject({ value, citation: { title } })
})

test('a day before the first rule is refused with code and day', () => {
  expect(ruleOn(book, 'JKK_DEATH', plainDate(2018, 1, 1))).toMatchObject({
    code: 'rule-unknown',
    facts: { rule: 'JKK_DEATH', day: '2018-01-01' },
  })
})

test('local law goes before national law, but only in its area', () => {
  const local = { ...eligibility(), jurisdiction: '74.06', value: { ageBelow: 60, ageFrom: 18, needs: [] } } as const
  const both: Rulebook = { rules: [...book.rules, local] }
  const day = plainDate(2026, 1, 1)
  const ageIn = (jurisdiction?: string) => {
    const rule = ruleOn(both, 'BPU_ELIGIBILITY', day, jurisdiction === undefined ? {} : { jurisdiction })
    return isRefusal(rule) ? undefined : rule.value.ageBelow
  }
  expect([ageIn('74.06.01.2001'), ageIn('74.06'), ageIn('74.0'), ageIn('74'), ageIn()]).toEqual([60, 60, 65, 65, 65])
})

function eligibility(): Rule<'BPU_ELIGIBILITY'> {
  const rule = ruleOn(book, 'BPU_ELIGIBILITY', plainDate(2026, 1, 1))
  if (isRefusal(rule)) throw new Error('the shipped book has lost its eligibility')
  return rule
}
