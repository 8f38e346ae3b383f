import { useQueryClient } from '@tanstack/react-query'
import { type Decision, decideProposal } from '../../api/proposals.ts'
import { useAct } from '../../api/use-act.ts'
import { useGrant } from '../../shell/grant-context.ts'

/** Sends the second person's word. Whatever a decision changes elsewhere is asked for anew. */
export function useDecision() {
  const grant = useGrant()
  const queries = useQueryClient()
  return useAct(
    (decision: Decision, key) => decideProposal(grant, decision, key),
    () => queries.invalidateQueries(),
  )
}
