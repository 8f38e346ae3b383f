import { type Brand, branded } from './brand.ts'
import { monthName, writeCalendar } from './calendar-words.ts'
import { type CivilDay, civilFromDays, daysFromCivil, isCivilDay } from './civil-calendar.ts'
import type { Language } from './language.ts'
import { isRefusal, refuse, type Refusal } from './refusal.ts'
import { numberInWords } from './terbilang.ts'
import { readWrittenDay } from './written-date.ts'

/**
 * A calendar day as text, `2025-10-01`, from year 0001 to 9999.
 *
 * Not a Date object: a birth date has no hour and no time zone, and one that is given both moves by a day
 * between Sorong and a server in Frankfurt. Two dates compare correctly with `<` as text.
 */
export type PlainDate = Brand<string, 'PlainDate'>

/** Takes the one form that machines write, `1985-08-17`. What people write goes to `readWrittenDate`. */
export function parsePlainDate(text: string): PlainDate | Refusal {
  const found = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text)
  if (!found) return refuse(text.trim() === '' ? 'date-empty' : 'date-unreadable')
  const day = { year: Number(found[1]), month: Number(found[2]), day: Number(found[3]) }
  return isCivilDay(day) ? branded(text, 'PlainDate') : refuse('date-impossible', day)
}

/** @throws RangeError when the calendar has no such day: for constants and computed dates, not for input. */
export function plainDate(year: number, month: number, day: number): PlainDate {
  if (!isCivilDay({ year, month, day })) throw new RangeError(`no such day: ${year}-${month}-${day}`)
  return write({ year, month, day })
}

/** @param today resolves two-digit years: the latest such year in which the day is not in the future */
export function readWrittenDate(text: string, today: PlainDate): PlainDate | Refusal {
  const day = readWrittenDay(text, civilDay(today).year, (candidate) => write(candidate) <= today)
  return isRefusal(day) ? day : write(day)
}

export function civilDay(date: PlainDate): CivilDay {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) }
}

/** @param days may be negative */
export function addDays(date: PlainDate, days: number): PlainDate {
  const { year, month, day } = civilFromDays(daysFromCivil(civilDay(date)) + days)
  return plainDate(year, month, day)
}

/** Days from the first to the second; negative when the second is earlier, 0 on the same day. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return daysFromCivil(civilDay(to)) - daysFromCivil(civilDay(from))
}

/** Completed years on that day. Somebody born on 29 February completes a year on 1 March of a common year. Negative before birth. */
export function ageOn(birth: PlainDate, day: PlainDate): number {
  const hadBirthday = day.slice(5) >= birth.slice(5)
  return Number(day.slice(0, 4)) - Number(birth.slice(0, 4)) - (hadBirthday ? 0 : 1)
}

/** 1 = Senin … 7 = Minggu, as in ISO 8601. */
export function weekday(date: PlainDate): number {
  const days = daysFromCivil(civilDay(date))
  return ((((days + 3) % 7) + 7) % 7) + 1
}

const dayNames = {
  id: 'Senin Selasa Rabu Kamis Jumat Sabtu Minggu'.split(' '),
  en: 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' '),
}

export function weekdayName(date: PlainDate, language: Language): string {
  return dayNames[language][weekday(date) - 1] ?? ''
}

/** `1 Oktober 2025` */
export function formatDate(date: PlainDate, language: Language): string {
  return writeCalendar(date, language)
}

/**
 * The opening of a berita acara: `Rabu, tanggal satu bulan Oktober tahun dua ribu dua puluh lima`.
 *
 * Offices write the date of a signed record in words so that no figure can be altered afterwards.
 */
export function dateInWords(date: PlainDate): string {
  const { year, month, day } = civilDay(date)
  const name = weekdayName(date, 'id')
  return `${name}, tanggal ${numberInWords(day)} bulan ${monthName(month, 'id')} tahun ${numberInWords(year)}`
}

const two = (part: number) => String(part).padStart(2, '0')

function write({ year, month, day }: CivilDay): PlainDate {
  return branded(`${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`, 'PlainDate')
}
