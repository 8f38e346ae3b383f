import { expect, test } from 'vitest'
import { plainDate } from '#values/plain-date.ts'
import { loadRulebook } from '../load.ts'
import { shippedRulebook } from '../shipped-rulebook.ts'
import { dueOn } from './due-on.ts'

const book = loadRulebook(shippedRulebook)

test.each([
  ['the contribution of October 2025', 'IURAN_DUE', plainDate(2025, 10, 1), '2025-10-15'],
  ['the first accident report, across a weekend', 'KK1', plainDate(2025, 10, 3), '2025-10-05'],
  ['the conclusion of the branch', 'KK_CONCLUDE', plainDate(2025, 10, 2), '2025-11-01'],
  ['a payment, over the weekend', 'JKM_PAY', plainDate(2025, 10, 2), '2025-10-07'],
  ['the field check of an older death, in plain days', 'JKM_FIELD', plainDate(2025, 2, 20), '2025-02-27'],
  ['the field check of a newer death, in working days', 'JKM_FIELD', plainDate(2025, 2, 27), '2025-03-06'],
  ['a payment over Idulfitri', 'JKM_PAY', plainDate(2025, 3, 27), '2025-04-10'],
  ['the question for progress, from a long month', 'KK_PROGRESS_ASK', plainDate(2025, 8, 31), '2026-02-28'],
  ['the right to claim', 'CLAIM_EXPIRE', plainDate(2024, 2, 29), '2029-02-28'],
] as const)('%s is due', (_, code, event, due) => {
  expect(dueOn(book, code, event)).toBe(due)
})

test('a clock in working days is refused in a year whose holidays nobody entered', () => {
  expect(dueOn(book, 'JKM_PAY', plainDate(2031, 5, 5))).toMatchObject({
    code: 'holidays-unknown',
    facts: { year: '2031' },
  })
})
