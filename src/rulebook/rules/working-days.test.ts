import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, plainDate } from '#values/plain-date.ts'
import { isRefusal } from '#values/refusal.ts'
import { loadRulebook } from '../load.ts'
import { shippedRulebook } from '../shipped-rulebook.ts'
import { addWorkingDays, isWorkingDay } from './working-days.ts'

const book = loadRulebook(shippedRulebook)

test.each([
  ['a Wednesday', plainDate(2025, 10, 1), true],
  ['a Saturday', plainDate(2025, 10, 4), false],
  ['a national holiday', plainDate(2025, 12, 25), false],
  ['joint leave', plainDate(2025, 12, 26), false],
  ['the joint leave added in August 2025', plainDate(2025, 8, 18), false],
])('%s is a working day or not', (_, day, works) => {
  expect(isWorkingDay(book, day)).toBe(works)
})

test('the clock counts back from the 15th: six working days before 15 January 2026 is 7 January', () => {
  expect(addWorkingDays(book, plainDate(2026, 1, 15), -6)).toBe('2026-01-07')
})

test('counting forward and back again ends on the same working day', () => {
  const start = plainDate(2025, 2, 1)
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 1, max: 40 }), (offset, count) => {
      const day = addDays(start, offset)
      fc.pre(isWorkingDay(book, day) === true)
      const later = addWorkingDays(book, day, count)
      return !isRefusal(later) && addWorkingDays(book, later, -count) === day
    }),
  )
})
