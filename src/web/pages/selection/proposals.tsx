import type { ProposalRow } from '#access/contract/approval.ts'
import { useQuery } from '@tanstack/react-query'
import { isOpen, proposalsQuery } from '../../api/proposals.ts'
import { Notice } from '../../kit/notice.tsx'
import { readsProposals } from '../../shell/duties.ts'
import { useGrant } from '../../shell/grant-context.ts'
import { useOfficeText } from '../../text/use-office-text.ts'
import { Proposal } from '../approvals/proposal.tsx'
import '../approvals/approvals.css'

type Act = 'selection.lock' | 'selection.open-lock' | 'selection.release-annexes'

type LockProposals = {
  readonly open: readonly ProposalRow[]
  /** The last word when nothing is open: somebody returned it. */
  readonly returned: ProposalRow | undefined
}

/** What was proposed about exactly this list: its code is the list's own. */
export function useLockProposals(act: Act, code: string): LockProposals {
  const grant = useGrant()
  const { data } = useQuery({ ...proposalsQuery(grant), enabled: readsProposals(grant) })
  const rows = (data?.rows ?? []).filter((row) => row.act === act && row.effect.code === code)
  const open = rows.filter(isOpen)
  const [last] = rows.toSorted((a, b) => (a.proposedAt < b.proposedAt ? 1 : -1))
  return { open, returned: open.length === 0 && last?.decision === 'returned' ? last : undefined }
}

/** What waits for the second person; he decides here as well as on the page of approvals. */
export function Proposals({ proposals: { open, returned } }: { readonly proposals: LockProposals }) {
  const words = useOfficeText().selection.proposal
  if (open.length === 0 && returned === undefined) return null
  return (
    <section className="stack">
      {open.length === 0 ? null : <h2>{words.waits}</h2>}
      {open.map((row) => (
        <Proposal key={row.id} row={row} mayDecide={row.mayDecide} />
      ))}
      {returned === undefined ? null : (
        <Notice tone="risk">
          {returned.remark === null || returned.remark === '' ? words.returnedPlain : words.returned(returned.remark)}
        </Notice>
      )}
    </section>
  )
}
