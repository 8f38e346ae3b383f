import type { Language } from '#values/language.ts'
import { type ReactNode, startTransition, useCallback, useEffect, useMemo, useState } from 'react'
import type { Text } from './id.ts'
import { loadText, rememberLanguage } from './language.ts'
import { TextContext } from './use-text.ts'

type Props = { readonly language: Language; readonly text: Text; readonly children: ReactNode }

/** Holds the texts of the chosen language; a change loads the other file first and then swaps all at once. */
export function TextProvider({ language, text, children }: Props) {
  const [spoken, setSpoken] = useState({ language, text })

  useEffect(() => {
    document.documentElement.lang = spoken.language
  }, [spoken.language])

  const choose = useCallback(async (wanted: Language) => {
    rememberLanguage(wanted)
    const loaded = await loadText(wanted)
    // The old words stay until all parts of the page have theirs.
    startTransition(() => setSpoken({ language: wanted, text: loaded }))
  }, [])

  const value = useMemo(() => ({ ...spoken, choose }), [spoken, choose])
  return <TextContext value={value}>{children}</TextContext>
}
