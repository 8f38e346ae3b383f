import { groupDigits } from '#values/digit-groups.ts'
import type { Language, Sentence } from '#values/language.ts'

/** Says one thing in every language by one recipe, so that no language can be forgotten. */
export const inBoth = (write: (language: Language) => string): Sentence => ({ id: write('id'), en: write('en') })

/** A number of people or places: 6.000 in Indonesian, 6,000 in English. */
export const count = (number: number): Sentence => inBoth((language) => groupDigits(number, language))
