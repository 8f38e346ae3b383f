import { type CivilDay, isCivilDay } from './civil-calendar.ts'
import { findMonth } from './calendar-words.ts'
import { refuse, type Refusal } from './refusal.ts'

/**
 * Reads a past date as villages write it: 17/08/1985, 17-08-85, 17.08.1985, 17 Agustus 1985, 17-Agt-85,
 * 1985-08-17, and the eight digits 17081985 or 19850817 (never both at once: a month is not 19 or 20).
 *
 * Day before month, always: the American order is not used in Indonesia, and guessing it would silently
 * change birth dates. So 08/17/1985 is refused with a hint instead of being turned around.
 */
export function readWrittenDay(
  text: string,
  todayYear: number,
  isPast: (day: CivilDay) => boolean,
): CivilDay | Refusal {
  const written = text.trim().replace(/[T ]00:00(:00(\.0+)?)?Z?$/, '')
  if (written === '' || written === '-') return refuse('date-empty')
  if (/^(19|20)\d\d$/.test(written)) return refuse('date-year-only', { year: Number(written) })
  const parts = splitDate(written)
  if (parts === undefined) return refuse('date-unreadable')
  const day = { year: fullYear(parts, todayYear, isPast), month: parts.month, day: parts.day }
  return isCivilDay(day) ? day : refuse('date-impossible', day)
}

type Parts = { readonly day: number; readonly month: number; readonly year: string }

const shapes: readonly RegExp[] = [
  /^(?<day>\d{1,2})\s*[-/. ]\s*(?<month>\d{1,2})\s*[-/. ]\s*(?<year>\d{4}|\d{2})$/,
  /^(?<day>\d{1,2})\s*[-/. ]?\s*(?<month>[a-z]{3,9})\.?\s*[-/. ]?,?\s*(?<year>\d{4}|\d{2})$/i,
  /^(?<year>\d{4})\s*[-/.]\s*(?<month>\d{1,2})\s*[-/.]\s*(?<day>\d{1,2})$/,
  /^(?<day>\d\d)(?<month>\d\d)(?<year>(?:19|20)\d\d)$/,
  /^(?<year>(?:19|20)\d\d)(?<month>\d\d)(?<day>\d\d)$/,
]

function splitDate(text: string): Parts | undefined {
  for (const shape of shapes) {
    const { day, month, year } = shape.exec(text)?.groups ?? {}
    if (day === undefined || month === undefined || year === undefined) continue
    const number = /\d/.test(month) ? Number(month) : findMonth(month)
    return number === undefined ? undefined : { day: Number(day), month: number, year }
  }
  return undefined
}

/** 85 in 2026 is 1985, 12 is 2012: the latest year of these digits in which the day is already past. */
function fullYear({ year, month, day }: Parts, todayYear: number, isPast: (day: CivilDay) => boolean): number {
  if (year.length === 4) return Number(year)
  const century = todayYear - (todayYear % 100)
  const candidate = century + Number(year)
  return isPast({ year: candidate, month, day }) ? candidate : candidate - 100
}
