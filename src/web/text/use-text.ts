import type { Language } from '#values/language.ts'
import { createContext, useContext } from 'react'
import { type Figures, figuresOf } from './figures.ts'
import type { Text } from './id.ts'

type Spoken = {
  readonly language: Language
  readonly text: Text
  readonly choose: (language: Language) => Promise<void>
}

export const TextContext = createContext<Spoken | null>(null)

/** The language on screen and the way to change it. */
export function useLanguage(): Spoken {
  const spoken = useContext(TextContext)
  if (!spoken) throw new Error('useText needs a TextProvider above it')
  return spoken
}

/** The texts on screen, in the language chosen on this device. */
export const useText = (): Text => useLanguage().text

/** Figures in the language on screen. */
export const useFigures = (): Figures => figuresOf(useLanguage().language)
