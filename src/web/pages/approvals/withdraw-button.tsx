import type { ProposalRow } from '#access/contract/approval.ts'
import { Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { withdrawProposal } from '../../api/proposals.ts'
import { useAct } from '../../api/use-act.ts'
import { ConfirmEffect } from '../../kit/confirm-effect.tsx'
import { useGrant } from '../../shell/grant-context.ts'
import { useOfficeText } from '../../text/use-office-text.ts'

/** Whoever proposed cannot decide, but can take it back. */
export function WithdrawButton({ row }: { readonly row: ProposalRow }) {
  const { approvals } = useOfficeText()
  const grant = useGrant()
  const queries = useQueryClient()
  const [asking, setAsking] = useState(false)
  const withdrawing = useAct(
    (proposalId: string, key) => withdrawProposal(grant, proposalId, key),
    () => queries.invalidateQueries({ queryKey: ['proposals'] }),
  )
  return (
    <div className="stack">
      <p>{approvals.own}</p>
      <div className="row">
        <Button variant="default" onClick={() => setAsking(true)}>
          {approvals.withdraw}
        </Button>
      </div>
      <ConfirmEffect
        open={asking}
        onClose={() => setAsking(false)}
        question={approvals.withdrawQuestion}
        act={approvals.withdraw}
        onConfirm={() => withdrawing.mutateAsync(row.id)}
      >
        <p>{approvals.withdrawNote}</p>
      </ConfirmEffect>
    </div>
  )
}
