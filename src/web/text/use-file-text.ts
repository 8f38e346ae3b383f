import type { Language } from '#values/language.ts'
import { use } from 'react'
import type { FileText } from './id/programme-file.ts'
import { useLanguage } from './use-text.ts'

const asked = new Map<Language, Promise<FileText>>()

/** Sentences of the programme's file: wanted on its own pages only, and loaded with them. */
function fileText(language: Language): Promise<FileText> {
  const loading = asked.get(language) ?? load(language)
  asked.set(language, loading)
  return loading
}

async function load(language: Language): Promise<FileText> {
  const { programmeFile } = await (language === 'en'
    ? import('./en/programme-file.ts')
    : import('./id/programme-file.ts'))
  return programmeFile
}

export const useFileText = (): FileText => use(fileText(useLanguage().language))
