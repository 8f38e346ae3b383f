import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import dates from '../../fixtures/dates.json' with { type: 'json' }
import {
  addDays,
  ageOn,
  dateInWords,
  daysBetween,
  formatDate,
  parsePlainDate,
  plainDate,
  readWrittenDate,
  weekday,
} from './plain-date.ts'
import { orThrow } from './refusal.ts'

const today = plainDate(2026, 11, 21)
const date = (iso: string) => orThrow(parsePlainDate(iso))
const anyDate = fc.integer({ min: -36_500, max: 36_500 }).map((days) => addDays(plainDate(2000, 1, 1), days))

describe('a date as machines write it', () => {
  test.each(['2025-02-29', '2025-13-01', '2025-00-10', '2025-04-31', '0000-01-01'])('%s does not exist', (text) => {
    expect(parsePlainDate(text)).toMatchObject({ code: 'date-impossible' })
  })

  test.each(['17/08/1985', '1985-8-17', '1985-08-17T00:00', ' 1985-08-17', '85-08-17'])(
    '%s is another form',
    (text) => {
      expect(parsePlainDate(text)).toMatchObject({ code: 'date-unreadable' })
    },
  )

  test('is not made of a day that no calendar has', () => {
    expect(() => plainDate(2025, 2, 29)).toThrow(RangeError)
    expect(() => plainDate(2025, 1.5, 1)).toThrow(RangeError)
    expect(() => addDays(plainDate(9999, 12, 31), 1)).toThrow(RangeError)
  })
})

describe('a date as people write it', () => {
  test.each(dates.written)('$written is read as $date $code', ({ written, date: expected, code, facts = {} }) => {
    const answer = readWrittenDate(written, today)
    if (code === undefined) expect(answer).toBe(expected)
    else expect(answer).toMatchObject({ code, facts })
  })

  test('is read the same in all shapes, for everybody alive', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 36_523 }), (daysAgo) => {
        const born = addDays(today, -daysAgo)
        const [year = '', month = '', day = ''] = born.split('-')
        const shapes = [`${day}/${month}/${year}`, `${day}-${month}-${year.slice(2)}`, formatDate(born, 'id'), born]
        for (const shape of [...shapes, formatDate(born, 'en'), `${day}${month}${year}`, `${year}${month}${day}`]) {
          expect(readWrittenDate(shape, today), shape).toBe(born)
        }
      }),
    )
  })
})

describe('counting', () => {
  test.each(dates.distances)('from $from to $to are $days days', ({ from, to, days }) => {
    expect(daysBetween(date(from), date(to))).toBe(days)
    expect(addDays(date(from), days)).toBe(to)
  })

  test.each(dates.ages)('born $birth, on $day aged $age', ({ birth, day, age }) => {
    expect(ageOn(date(birth), date(day))).toBe(age)
  })

  test('days added are days between, and text order is time order', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -20_000, max: 20_000 }), (from, days) => {
        const to = addDays(from, days)
        expect(daysBetween(from, to)).toBe(days)
        expect(from < to).toBe(days > 0)
      }),
    )
  })

  test('the week goes round', () => {
    fc.assert(
      fc.property(anyDate, (day) => {
        expect(weekday(addDays(day, 1))).toBe((weekday(day) % 7) + 1)
        expect(weekday(addDays(day, -7))).toBe(weekday(day))
      }),
    )
  })
})

describe('a date on paper', () => {
  test.each(dates.inWords)('$date opens a berita acara: $words', ({ date: iso, words, id, en }) => {
    expect(dateInWords(date(iso))).toBe(words)
    expect(formatDate(date(iso), 'id')).toBe(id)
    expect(formatDate(date(iso), 'en')).toBe(en)
  })
})
