import type { Language } from '#values/language.ts'
import type { Refusal } from '#values/refusal.ts'
import { refusalSentences, sentenceOf } from '#values/refusal-sentence.ts'

/** A refusal that came as data, with a job or beside a row of a list. */
export type Said = { readonly kind: 'refusal'; readonly code: string; readonly facts: Refusal['facts'] }

const isKnown = (code: string): code is Refusal['code'] => Object.hasOwn(refusalSentences, code)

/** Its sentence. A code this version does not know is shown as it is: a newer server knows more than an old tab. */
export const sayRefusal = (said: Said, language: Language): string =>
  isKnown(said.code) ? sentenceOf({ ...said, code: said.code }, language) : said.code
