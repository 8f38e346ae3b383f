import fc from 'fast-check'
import { expect, test } from 'vitest'
import { civilFromDays, daysFromCivil, daysInMonth, isCivilDay, isLeapYear } from './civil-calendar.ts'

const everyMonth = Array.from({ length: 800 * 12 }, (_, at) => ({
  year: 1600 + Math.floor(at / 12),
  month: (at % 12) + 1,
}))

test('counts every day of 800 years one by one, as a calendar on the wall does', () => {
  const wall = everyMonth.flatMap(({ year, month }) =>
    Array.from({ length: daysInMonth(year, month) }, (_, at) => ({ year, month, day: at + 1 })),
  )
  const first = daysFromCivil({ year: 1600, month: 1, day: 1 })
  expect(wall).toHaveLength(2 * 146_097)
  expect(wall.map((day) => daysFromCivil(day) - first).every((count, at) => count === at)).toBe(true)
  expect(wall.map((_, at) => civilFromDays(first + at))).toEqual(wall)
})

test('there and back is the same day, also far from today', () => {
  fc.assert(
    fc.property(fc.integer({ min: -719_162, max: 2_932_896 }), (days) => {
      const day = civilFromDays(days)
      expect(isCivilDay(day)).toBe(true)
      expect(daysFromCivil(day)).toBe(days)
    }),
  )
})

test.each([
  [1900, false],
  [2000, true],
  [2023, false],
  [2024, true],
  [2100, false],
])('%d is a leap year: %s', (year, expected) => {
  expect(isLeapYear(year)).toBe(expected)
})
