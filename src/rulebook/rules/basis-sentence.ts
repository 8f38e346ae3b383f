import type { Language } from '#values/language.ts'
import type { Rule } from '../types.ts'
import { confidenceLabels } from './confidence.ts'

/**
 * The "dasar hukum" beside an amount: `PP 44/2015 Lampiran II (pers)`.
 *
 * Title and article stay Indonesian in both languages, since that is how they are found in the text; only how
 * sure the value is gets translated.
 */
export function basisSentence(rule: Rule, language: Language): string {
  const { title, article } = rule.citation
  const paper = article === undefined ? title : `${title} ${article}`
  return `${paper} (${confidenceLabels[rule.confidence][language]})`
}
