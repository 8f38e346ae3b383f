import { type Brand, branded } from './brand.ts'
import { isCivilDay } from './civil-calendar.ts'
import { civilDay, type PlainDate, plainDate } from './plain-date.ts'
import { refuse, type Refusal } from './refusal.ts'
import type { Sex } from './sex.ts'
import { bareNumber, isPlaceholder, maskDigits, sixteenDigitFault } from './sixteen-digits.ts'

/**
 * Nomor Induk Kependudukan: exactly 16 digits, kept as text because 16 digits do not fit a number safely.
 *
 * - digits 1–6: province, kabupaten and kecamatan of *first* issue. Not where the person lives, and codes of
 *   areas that were split later stay in use, so an unknown area is a warning and never refused here.
 * - digits 7–12: day, month and two-digit year of birth; 40 is added to the day of a woman, so 41–71 is female.
 * - digits 13–16: serial, from 0001.
 * - There is no check digit. A wrong digit shows only against the stated birth date, sex or family card number,
 *   and a difference may be legitimate: the NIK stays when the birth date is corrected. See `nikStates`.
 *
 * Only Dukcapil knows whether a NIK exists; here only its form is judged.
 */
export type Nik = Brand<string, 'Nik'>

/** Spaces, dots, dashes and the apostrophe that Excel users put in front are dropped; nothing else is repaired. */
export function parseNik(text: string): Nik | Refusal {
  const found = sixteenDigitFault(text)
  const digits = bareNumber(text)
  if (found) return refuse(`nik-${found.fault}`, { length: digits.length, position: found.position })
  return digits.endsWith('0000') ? refuse('nik-serial-zero') : branded(digits, 'Nik')
}

/** `7406••••••••••01`: at most the kabupaten and the last two digits are shown before somebody gives a reason. */
export function maskNik(nik: Nik): string {
  return maskDigits(nik)
}

export type NikReading = { readonly area: string; readonly birthDate: PlainDate | null; readonly sex: Sex }

/**
 * What the digits say: area of first issue in dotted form (`74.06.01`, possibly a code no longer in use),
 * birth date (null when the digits are no date) and sex. Evidence to compare with, never the truth: the
 * stated birth date and sex win.
 *
 * @param today decides the century of the two-digit year: the latest year that does not lie in the future.
 *   It is wrong only for people of a hundred and more, who cannot be enrolled anyway (below 65).
 */
export function readNik(nik: Nik, today: PlainDate): NikReading {
  const { day, month, year, sex } = birthDigits(nik)
  const birth = [2000, 1900].map((century) => ({ year: century + year, month, day })).filter((date) => isCivilDay(date))
  const dates = birth.map((date) => plainDate(date.year, date.month, date.day))
  const area = `${nik.slice(0, 2)}.${nik.slice(2, 4)}.${nik.slice(4, 6)}`
  return { area, birthDate: dates.find((date) => date <= today) ?? null, sex }
}

function birthDigits(digits: string) {
  const dayAndSex = Number(digits.slice(6, 8))
  const sex: Sex = dayAndSex > 40 ? 'P' : 'L'
  const day = dayAndSex > 40 ? dayAndSex - 40 : dayAndSex
  return { day, month: Number(digits.slice(8, 10)), year: Number(digits.slice(10, 12)), sex }
}

/**
 * - `short`, `long`: not 16 digits
 * - `lost-last-digit`: looks like a number whose 16th digit a spreadsheet threw away
 * - `serial-zero`: ends in 0000
 * - `placeholder`: a filler, nobody's number
 * - `equals-kk`: the family card number was typed in the NIK column
 * - `birth-date-conflict`: the digits are no date, or not the stated one
 * - `sex-conflict`: the digits say the other sex
 */
export type NikState =
  | 'lost-last-digit'
  | 'equals-kk'
  | 'birth-date-conflict'
  | 'sex-conflict'
  | 'serial-zero'
  | 'placeholder'
  | 'short'
  | 'long'

export type NikContext = {
  readonly birthDate?: PlainDate | undefined
  readonly sex?: Sex | undefined
  readonly kk?: string | undefined
  readonly today: PlainDate
}

/** Everything noteworthy about a NIK beside what else is known; takes unchecked text too, as registers contain it. */
export function nikStates(nik: string, context: NikContext): NikState[] {
  const digits = bareNumber(nik)
  const states: NikState[] = []
  if (digits.length < 16) states.push('short')
  if (digits.length > 16) states.push('long')
  if (isPlaceholder(digits)) return [...states, 'placeholder']
  if (digits.length === 16 && digits.endsWith('0000')) states.push('serial-zero')
  if (lostLastDigit(digits)) states.push('lost-last-digit')
  if (context.kk !== undefined && digits === bareNumber(context.kk)) return [...states, 'equals-kk']
  if (digits.length < 15) return states
  return [...states, ...conflicts(digits, context)]
}

/** One digit short with a readable birth date, or the serial 0001–0009 turned into 0000. */
function lostLastDigit(digits: string): boolean {
  if (digits.length === 16) return digits.endsWith('0000')
  return digits.length === 15 && isBirthDate(digits)
}

function isBirthDate(digits: string): boolean {
  const { day, month, year } = birthDigits(digits)
  return isCivilDay({ year: 2000 + year, month, day }) || isCivilDay({ year: 1900 + year, month, day })
}

function conflicts(digits: string, { birthDate, sex }: NikContext): NikState[] {
  const said = birthDigits(digits)
  const stated = birthDate === undefined ? said : civilDay(birthDate)
  const isSaid = stated.year % 100 === said.year && stated.month === said.month && stated.day === said.day
  const sameDate = isSaid && isBirthDate(digits)
  const states: NikState[] = sameDate ? [] : ['birth-date-conflict']
  return sex === undefined || sex === said.sex ? states : [...states, 'sex-conflict']
}
