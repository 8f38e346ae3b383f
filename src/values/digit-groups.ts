import type { Language } from './language.ts'

const separator: Record<Language, string> = { id: '.', en: ',' }

/**
 * Writes a whole number in groups of three: 6.000 in Indonesian, 6,000 in English.
 *
 * Not by Intl: the text on a decree must not change with the version of the runtime's language data.
 */
export function groupDigits(value: number, language: Language = 'id'): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, separator[language])
}
