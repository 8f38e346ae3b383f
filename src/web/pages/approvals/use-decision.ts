import type { ProposalRow } from '#access/contract.ts'
import { useQueryClient } from '@tanstack/react-query'
import type { Decision } from '../../api/decree-list.ts'
import { CallFailed } from '../../api/fault.ts'
import { useAct } from '../../api/use-act.ts'
import { useGrant } from '../../shell/grant-context.ts'
import { twoPersonAct } from './decidable.ts'

/** Sends the second person's word. Whatever a decision changes elsewhere is asked for anew. */
export function useDecision({ act }: ProposalRow) {
  const grant = useGrant()
  const queries = useQueryClient()
  return useAct(
    (decision: Decision, key) =>
      twoPersonAct(act)?.decide(grant, decision, key) ??
      Promise.reject(new CallFailed({ kind: 'broken', status: 404 })),
    () => queries.invalidateQueries(),
  )
}
