import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { ageAt, civilOf, dayOf, isoOf, isWeekend } from './calendar.ts'

test('days and dates agree with the calendar of the machine', () => {
  fc.assert(
    fc.property(fc.integer({ min: dayOf(1900, 1, 1), max: dayOf(2100, 12, 31) }), (day) => {
      const date = new Date(day * 86_400_000)
      expect(isoOf(day)).toBe(date.toISOString().slice(0, 10))
      expect(isWeekend(day)).toBe([0, 6].includes(date.getUTCDay()))
      const { year, month, day: date1 } = civilOf(day)
      expect(dayOf(year, month, date1)).toBe(day)
    }),
  )
})

test('an age is completed on the birthday, not before', () => {
  const birth = dayOf(1960, 10, 1)
  expect(ageAt(birth, dayOf(2025, 9, 30))).toBe(64)
  expect(ageAt(birth, dayOf(2025, 10, 1))).toBe(65)
})
