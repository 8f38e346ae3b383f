import type { OneInput } from '#nomination/contract.ts'
import { useQueryClient } from '@tanstack/react-query'
import { forgetNominations, nominateOne } from '../../api/nomination.ts'
import { useAct } from '../../api/use-act.ts'
import { useGrant } from '../../shell/grant-context.ts'
import { type NomineeForm, writtenOf } from '../nomination/nominee-form.ts'

type About = {
  readonly programmeId: string
  /** The cells of the row that is mended: a word for work that nobody chose from the list stays as it was. */
  readonly before: OneInput['written'] | undefined
}
type Typed = { readonly form: NomineeForm; readonly replaces: string | null }

/** Saves one person to the desa's own list. */
export function useSaving({ programmeId, before }: About) {
  const grant = useGrant()
  const queries = useQueryClient()
  return useAct(
    ({ form, replaces }: Typed, key) => {
      const { works: statesWork, healthy: statesHealth } = form
      const about = { programmeId, area: grant.area, replaces, scanDigest: null }
      return nominateOne(grant, { ...about, written: writtenOf(form, before), statesWork, statesHealth }, key)
    },
    // Not waited for: on a weak line the answer is what the operator looks for, not the counts around it.
    () => {
      void forgetNominations(queries)
    },
  )
}
