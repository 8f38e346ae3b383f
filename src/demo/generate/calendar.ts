import { type PlainDate, plainDate } from '#values/plain-date.ts'

/**
 * Days as whole numbers, 0 = 1 January 1970, because the demo computes with 168,055 birth dates.
 * Civil-from-days arithmetic of the proleptic Gregorian calendar; no clock and no time zone take part.
 */
export type Day = number

export type Civil = { readonly year: number; readonly month: number; readonly day: number }

export function dayOf(year: number, month: number, day: number): Day {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  return era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468
}

export function civilOf(day: Day): Civil {
  const shifted = day + 719_468
  const era = Math.floor(shifted / 146_097)
  const rest = shifted - era * 146_097
  const yearOfEra = Math.floor(
    (rest - Math.floor(rest / 1460) + Math.floor(rest / 36_524) - Math.floor(rest / 146_096)) / 365,
  )
  const dayOfYear = rest - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  }
}

export const two = (n: number) => (n < 10 ? `0${n}` : String(n))

export function isoOf(day: Day): string {
  const { year, month, day: date } = civilOf(day)
  return `${year}-${two(month)}-${two(date)}`
}

/** For dates that leave the generator one by one; rows by the hundred thousand use the text above. */
export function plainDateOf(day: Day): PlainDate {
  const { year, month, day: date } = civilOf(day)
  return plainDate(year, month, date)
}

/** Whole years completed on a day, the way the age limits of a programme count. */
export function ageAt(birth: Day, day: Day): number {
  const from = civilOf(birth)
  const to = civilOf(day)
  const before = to.month < from.month || (to.month === from.month && to.day < from.day)
  return to.year - from.year - (before ? 1 : 0)
}

/** Saturday or Sunday, when no village office sends a list. */
export const isWeekend = (day: Day) => ((((day + 4) % 7) + 7) % 7) % 6 === 0

/** The day the launch of the demo falls on, on which the age limits are read (Wednesday 1 October 2025). */
export const launch = dayOf(2025, 10, 1)
