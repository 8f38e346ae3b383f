import { expect, test } from 'vitest'
import { plainDate } from '#values/plain-date.ts'
import { isRefusal } from '#values/refusal.ts'
import { loadRulebook } from '../load.ts'
import { shippedRulebook } from '../shipped-rulebook.ts'
import { type DeadlineCode, deadlineOf } from './deadline-of.ts'

const book = loadRulebook(shippedRulebook)

test.each<readonly [DeadlineCode, string]>([
  ['IURAN_DUE', '15 day-of-month'],
  ['KPJ_ISSUE', '1 working-day'],
  ['DATA_CHANGE', '7 working-day'],
  ['KK1', '48 hour'],
  ['KK2', '48 hour'],
  ['KK_CONCLUDE', '30 day'],
  ['KK_PROGRESS_ASK', '6 month'],
  ['KK_PROGRESS_ANSWER', '14 working-day'],
  ['KK2_INCOMPLETE', '3 working-day'],
  ['JKM_PAY', '3 working-day'],
  ['JKM_FIELD', '5 working-day'],
  ['JKM_FIELD_PAY', '3 working-day'],
  ['CARD_NONASN', '7 working-day'],
  ['CARD_HANDED_ON', '3 working-day'],
  ['CLAIM_EXPIRE', '5 year'],
  ['BREACH', '72 hour'],
])('in October 2025 the clock %s is %s', (code, clock) => {
  const rule = deadlineOf(book, code, plainDate(2025, 10, 1))
  if (isRefusal(rule)) throw new Error(rule.code)
  const { value } = rule
  expect(value.kind === 'within' ? `${value.count} ${value.unit}` : `${value.day} ${value.kind}`).toBe(clock)
})

test('a death claim lapsed after two years until PP 82/2019 made it five', () => {
  const years = (day: ReturnType<typeof plainDate>) => deadlineOf(book, 'CLAIM_EXPIRE', day, { cohort: 'jkm' })
  expect(years(plainDate(2019, 12, 1))).toMatchObject({ value: { count: 2 } })
  expect(years(plainDate(2019, 12, 2))).toMatchObject({ value: { count: 5 } })
})
