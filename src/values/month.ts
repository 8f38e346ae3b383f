import { type Brand, branded } from './brand.ts'
import { writeCalendar } from './calendar-words.ts'
import { daysInMonth } from './civil-calendar.ts'
import type { Language } from './language.ts'
import { type PlainDate, plainDate } from './plain-date.ts'
import { refuse, type Refusal } from './refusal.ts'

/** A calendar month as text, `2026-04`: contributions are due, paid and counted by month. Compares with `<`. */
export type Month = Brand<string, 'Month'>

/** Both ends belong to the range; `last` is never before `first`. */
export type MonthRange = { readonly first: Month; readonly last: Month }

export function parseMonth(text: string): Month | Refusal {
  return /^(?!0000)\d{4}-(0[1-9]|1[0-2])$/.test(text) ? branded(text, 'Month') : refuse('month-unreadable')
}

/** @throws RangeError when there is no such month: for constants and computed months, not for input. */
export function month(year: number, number: number): Month {
  if (!Number.isInteger(number) || number < 1 || number > 12) throw new RangeError(`no such month: ${year}-${number}`)
  return monthAt(year * 12 + number - 1)
}

export function monthOf(date: PlainDate): Month {
  return branded(date.slice(0, 7), 'Month')
}

/** @param count may be negative */
export function addMonths(from: Month, count: number): Month {
  return monthAt(indexOf(from) + count)
}

/** Months from the first to the second: 0 for the same month, 1 for the next, negative backwards. */
export function monthsBetween(from: Month, to: Month): number {
  return indexOf(to) - indexOf(from)
}

/** `count` months beginning with `first`: (2025-10, 3) is October to December. */
export function monthRange(first: Month, count: number): MonthRange {
  if (!Number.isInteger(count) || count < 1) throw new RangeError(`a range has at least one month, not ${count}`)
  return { first, last: addMonths(first, count - 1) }
}

export function monthsIn({ first, last }: MonthRange): Month[] {
  return Array.from({ length: Math.max(0, monthsBetween(first, last) + 1) }, (_, index) => addMonths(first, index))
}

export function firstDay(of: Month): PlainDate {
  return plainDate(yearOf(of), numberOf(of), 1)
}

export function lastDay(of: Month): PlainDate {
  return plainDate(yearOf(of), numberOf(of), daysInMonth(yearOf(of), numberOf(of)))
}

/** `Oktober 2025` */
export function formatMonth(of: Month, language: Language): string {
  return writeCalendar(of, language)
}

const yearOf = (of: Month) => Number(of.slice(0, 4))
const numberOf = (of: Month) => Number(of.slice(5, 7))
const indexOf = (of: Month) => yearOf(of) * 12 + numberOf(of) - 1

function monthAt(index: number): Month {
  const year = Math.floor(index / 12)
  if (!Number.isInteger(index) || year < 1 || year > 9999) throw new RangeError(`no month at ${index}`)
  return branded(`${String(year).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}`, 'Month')
}
