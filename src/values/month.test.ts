import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import cases from '../../fixtures/months.json' with { type: 'json' }
import {
  addMonths,
  firstDay,
  formatMonth,
  lastDay,
  month,
  monthOf,
  monthRange,
  monthsBetween,
  monthsIn,
  parseMonth,
} from './month.ts'
import { addDays } from './plain-date.ts'
import { orThrow } from './refusal.ts'

const anyMonth = fc
  .record({ year: fc.integer({ min: 1990, max: 2090 }), number: fc.integer({ min: 1, max: 12 }) })
  .map(({ year, number }) => month(year, number))

describe('a month', () => {
  test.each(cases.months)('$month runs from $first to $last', ({ month: text, first, last, id, en }) => {
    const read = orThrow(parseMonth(text))
    expect([firstDay(read), lastDay(read)]).toEqual([first, last])
    expect([formatMonth(read, 'id'), formatMonth(read, 'en')]).toEqual([id, en])
  })

  test.each(cases.refused)('"%s" is no month', (text) => {
    expect(parseMonth(text)).toMatchObject({ code: 'month-unreadable' })
  })

  test('is not made of a thirteenth', () => {
    expect(() => month(2025, 13)).toThrow(RangeError)
    expect(() => month(2025, 0)).toThrow(RangeError)
    expect(() => addMonths(month(2025, 1), 0.5)).toThrow(RangeError)
  })

  test('ends the day before the next begins', () => {
    fc.assert(
      fc.property(anyMonth, (one) => {
        expect(addDays(lastDay(one), 1)).toBe(firstDay(addMonths(one, 1)))
        expect([monthOf(firstDay(one)), monthOf(lastDay(one))]).toEqual([one, one])
      }),
    )
  })
})

describe('months in a row', () => {
  test.each(cases.ranges)('$count from $first are $months', ({ first, count, months }) => {
    expect(monthsIn(monthRange(orThrow(parseMonth(first)), count))).toEqual(months)
  })

  test('are as many as were asked for, each one after the other', () => {
    fc.assert(
      fc.property(anyMonth, fc.integer({ min: 1, max: 60 }), (first, count) => {
        const range = monthRange(first, count)
        expect(monthsIn(range)).toHaveLength(count)
        expect(monthsBetween(range.first, range.last)).toBe(count - 1)
        expect(monthsIn(range).toSorted()).toEqual(monthsIn(range))
      }),
    )
  })

  test('are never none', () => {
    expect(() => monthRange(month(2025, 10), 0)).toThrow(RangeError)
  })
})
