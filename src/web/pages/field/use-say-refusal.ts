import { use } from 'react'
import type { NominationRow } from '#nomination/contract.ts'
import { useLanguage } from '../../text/use-text.ts'

type Remark = NominationRow['faults'][number]

const load = () => import('../../kit/say-refusal.ts')
let asked: ReturnType<typeof load> | undefined

/** The sentence of a remark. All sentences together are heavy: they come only where there is something to say. */
export function useSayRefusal(): (remark: Remark) => string {
  const { language } = useLanguage()
  asked ??= load()
  const { sayRefusal } = use(asked)
  return ({ refusal }) => sayRefusal(refusal, language)
}
