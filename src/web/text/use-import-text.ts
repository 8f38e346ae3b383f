import type { Language } from '#values/language.ts'
import { use } from 'react'
import type { ImportText } from './id/import.ts'
import { useLanguage } from './use-text.ts'

const asked = new Map<Language, Promise<ImportText>>()

/** Sentences for taking in lists, wanted by an office and by a desa: a file of its own, loaded where it is used. */
function importText(language: Language): Promise<ImportText> {
  const known = asked.get(language)
  if (known !== undefined) return known
  const loading = load(language)
  asked.set(language, loading)
  return loading
}

async function load(language: Language): Promise<ImportText> {
  return language === 'en' ? (await import('./en/import.ts')).importing : (await import('./id/import.ts')).importing
}

export const useImportText = (): ImportText => use(importText(useLanguage().language))
