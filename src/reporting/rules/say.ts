import { groupDigits } from '#values/digit-groups.ts'
import type { Sentence } from '#values/language.ts'
import { formatMonth, type Month } from '#values/month.ts'
import { formatDate, type PlainDate } from '#values/plain-date.ts'
import { formatRupiah, rupiah } from '#values/rupiah.ts'

/** One thing to know, and at whose desk it lies. */
export type Item = { readonly text: Sentence; readonly desk: Sentence }

type Said = number | string | Day | MonthSaid | Money
type Day = { readonly day: PlainDate }
type MonthSaid = { readonly month: Month }
type Money = { readonly rupiah: number }

/** Fills `{name}` in both languages; numbers are grouped, days, months and money written out. */
export function say(id: string, en: string, facts: Readonly<Record<string, Said>> = {}): Sentence {
  const fill = (text: string, language: 'id' | 'en') =>
    text.replaceAll(/\{(\w+)\}/g, (_, name: string) => written(facts[name]!, language))
  return { id: fill(id, 'id'), en: fill(en, 'en') }
}

/** An office by its own name, the same in both languages. */
export const office = (name: string): Sentence => ({ id: name, en: name })

function written(said: Said, language: 'id' | 'en'): string {
  if (typeof said === 'number') return groupDigits(said, language)
  if (typeof said === 'string') return said
  if ('day' in said) return formatDate(said.day, language)
  return 'month' in said ? formatMonth(said.month, language) : formatRupiah(rupiah(said.rupiah))
}
