import type { Language } from '#values/language.ts'
import { use } from 'react'
import type { OfficeText } from './office-id.ts'
import { useLanguage } from './use-text.ts'

const asked = new Map<Language, Promise<OfficeText>>()

/** The office's sentences, loaded once a language and kept. */
export function officeText(language: Language): Promise<OfficeText> {
  const known = asked.get(language)
  if (known !== undefined) return known
  const loading = load(language)
  asked.set(language, loading)
  return loading
}

async function load(language: Language): Promise<OfficeText> {
  return language === 'en' ? (await import('./office-en.ts')).officeEn : (await import('./office-id.ts')).officeId
}

/** The sentences of the office's pages, in the language on screen. */
export const useOfficeText = (): OfficeText => use(officeText(useLanguage().language))
