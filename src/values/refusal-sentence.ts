import { writeCalendar } from './calendar-words.ts'
import { groupDigits } from './digit-groups.ts'
import type { Language, Sentence } from './language.ts'
import type { Refusal } from './refusal.ts'
import { sentences, type RefusalCode } from './refusals/index.ts'

/** Every code with what it says. Doors answer with the code, so a code once given never changes its meaning. */
export const refusalSentences: Readonly<Record<RefusalCode, Sentence>> = sentences

const rowHead: Record<Language, string> = { id: 'Baris', en: 'Row' }

/**
 * The sentence a person reads, with its facts filled in.
 *
 * `{total}` is written as it is, `{total:count}` as 6.000, `{total:rupiah}` as Rp1.209.600.000,
 * `{due:date}` as 15 Oktober 2025 and `{first:month}` as Oktober 2025. A fact nobody gave is written
 * as a dash: a sentence with a hole still tells more than no sentence.
 */
export function sentenceOf(refusal: Refusal, language: Language): string {
  const text = refusalSentences[refusal.code][language]
  const filled = text.replace(/\{(\w+)(?::(\w+))?\}/g, (_, name: string, form: string | undefined) =>
    writeFact(refusal.facts[name], form, language),
  )
  const { row } = refusal.facts
  return row === undefined || text.includes('{row}') ? filled : `${rowHead[language]} ${row}: ${filled}`
}

/** A fact of the wrong kind is written as it came: the sentence is still worth reading. */
function writeFact(fact: string | number | undefined, form: string | undefined, language: Language): string {
  if (fact === undefined) return '–'
  if (form === 'date' && /^\d{4}-(0[1-9]|1[0-2])-\d\d$/.test(String(fact))) return writeCalendar(String(fact), language)
  if (form === 'month' && /^\d{4}-(0[1-9]|1[0-2])$/.test(String(fact))) return writeCalendar(String(fact), language)
  if (!Number.isSafeInteger(fact)) return String(fact)
  if (form === 'rupiah') return `Rp${groupDigits(Number(fact))}`
  return form === 'count' ? groupDigits(Number(fact), language) : String(fact)
}
