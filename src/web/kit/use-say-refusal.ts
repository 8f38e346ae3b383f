import { use } from 'react'
import { useLanguage } from '../text/use-text.ts'
import type { Said } from './say-refusal.ts'

const load = () => import('./say-refusal.ts')
let asked: ReturnType<typeof load> | undefined

/** Says refusals that came as data. All sentences together are heavy: they come only where there is something to say. */
export function useSayRefusal(): (said: Said) => string {
  const { language } = useLanguage()
  asked ??= load()
  const { sayRefusal } = use(asked)
  return (said) => sayRefusal(said, language)
}
