import type { RuleRow } from '#programme/contract.ts'
import { formatDate, parsePlainDate, plainDate, weekdayName } from '#values/plain-date.ts'
import type { Language } from '#values/language.ts'
import { isRefusal } from '#values/refusal.ts'
import { formatRupiah, rupiah } from '#values/rupiah.ts'
import * as z from 'zod/mini'
import { figuresOf } from '../../../text/figures.ts'
import type { rulebook } from '../../../text/id/rulebook.ts'

type Words = typeof rulebook

/** Numbers under these names are rupiah; every other number counts something. */
const money = new Set('from to base amount lumpSum periodic funeral land sea air atMost perYear'.split(' '))

/** Parts whose name follows the figure: "0,24% dari dasar upah". */
const readsOn = new Set(['rate', 'amount', 'off'])

const rate = z.object({ parts: z.number(), of: z.number() })
const clock = z.object({
  kind: z.string(),
  count: z.optional(z.number()),
  day: z.optional(z.number()),
  unit: z.optional(z.string()),
  counted: z.optional(z.string()),
})
const sentence = z.object({ id: z.string(), en: z.string() })
const level = z.object({ level: z.string(), perYear: z.number(), years: z.number() })
const holiday = z.object({ date: z.string(), name: sentence })
const named = z.object({ name: sentence })

/** The value of a rule as lines of words: each part under its name, clocks as one line. */
export function valueLines({ value, code }: RuleRow, words: Words, language: Language): readonly string[] {
  const asClock = clock.safeParse(value)
  if (asClock.success) return [clockWords(asClock.data, words)]
  return Object.entries(value).map(([key, part]) => {
    const said = sayPart(code === 'WORK_WEEK' ? 'weekdays' : key, part, words, language)
    const name = words.parts[key] ?? key
    return readsOn.has(key) ? `${said} ${name}` : `${name}: ${said}`
  })
}

function clockWords(
  { kind, count = 0, day = 0, unit = '', counted = '' }: z.infer<typeof clock>,
  words: Words,
): string {
  if (kind === 'day-of-month') return words.dayOfMonth(day)
  if (kind === 'months') return words.monthCount(count, counted)
  if (kind === 'school-years') return words.schoolYears(count)
  return words.within(count, words.units[unit] ?? unit)
}

function sayPart(key: string, part: unknown, words: Words, language: Language): string {
  if (part === null) return words.noLimit
  if (typeof part === 'number') return numberWords(key, part, language)
  if (typeof part === 'string') return words.values[part] ?? part
  if (Array.isArray(part))
    return part.length === 0 ? '–' : part.map((one) => sayPart(key, one, words, language)).join(', ')
  return sayObject(part, words, language)
}

function numberWords(key: string, part: number, language: Language): string {
  if (money.has(key)) return formatRupiah(rupiah(part))
  if (key === 'weekdays') return weekdayOf(part, language)
  return figuresOf(language).count(part)
}

/** A rate is exact in the book, `{ parts: 24, of: 10000 }`; on screen it is `0,24%`. */
function percent({ parts, of }: z.infer<typeof rate>, language: Language): string {
  const text = String(Number(((parts / of) * 100).toFixed(4)))
  return `${language === 'id' ? text.replace('.', ',') : text}%`
}

function sayObject(part: unknown, words: Words, language: Language): string {
  const asRate = rate.safeParse(part)
  if (asRate.success) return percent(asRate.data, language)
  const asSentence = sentence.safeParse(part)
  if (asSentence.success) return asSentence.data[language]
  const asLevel = level.safeParse(part)
  if (asLevel.success)
    return words.level(asLevel.data.level, formatRupiah(rupiah(asLevel.data.perYear)), asLevel.data.years)
  const asHoliday = holiday.safeParse(part)
  if (asHoliday.success) return `${dayWords(asHoliday.data.date, language)} ${asHoliday.data.name[language]}`
  const asNamed = named.safeParse(part)
  return asNamed.success ? asNamed.data.name[language] : '–'
}

function dayWords(text: string, language: Language): string {
  const day = parsePlainDate(text)
  return isRefusal(day) ? text : formatDate(day, language)
}

/** 1 is Monday; 1 January 2024 was one. */
const weekdayOf = (number: number, language: Language): string => weekdayName(plainDate(2024, 1, number), language)
