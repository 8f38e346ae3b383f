import type { ListView } from '#nomination/contract.ts'
import { useQueryClient } from '@tanstack/react-query'
import { forgetNominations, type StepTaken, takeStep } from '../../api/nomination.ts'
import { useAct } from '../../api/use-act.ts'
import { useGrant } from '../../shell/grant-context.ts'

/** Sends lists of the desa one after the other, each with the same signed sheet if there is one. */
export function useSending(): (lists: readonly ListView[], scanDigest: string | null) => Promise<void> {
  const grant = useGrant()
  const queries = useQueryClient()
  const taking = useAct((input: StepTaken, key) => takeStep(grant, input, key))
  return async (lists, scanDigest) => {
    try {
      for (const { id } of lists) await taking.mutateAsync({ step: 'send', listId: id, remark: '', scanDigest })
    } finally {
      // Also when one of several stopped: those before it are sent.
      await forgetNominations(queries)
    }
  }
}
