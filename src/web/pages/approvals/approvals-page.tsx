import type { ProposalRow } from '#access/contract/approval.ts'
import { useQuery } from '@tanstack/react-query'
import { isOpen, proposalsQuery } from '../../api/proposals.ts'
import { EmptyState } from '../../kit/empty-state.tsx'
import { FaultPicture } from '../../kit/fault-notice.tsx'
import { PageHead } from '../../kit/page-head.tsx'
import { LoadingRows } from '../../kit/table/rows.tsx'
import { readsStandIns, statesFamily } from '../../shell/duties.ts'
import { useGrant } from '../../shell/grant-context.ts'
import { useOfficeText } from '../../text/use-office-text.ts'
import { useText } from '../../text/use-text.ts'
import { DecidedTable } from './decided-table.tsx'
import { FamilyNotice, OwnFamily } from './own-family.tsx'
import { Proposal } from './proposal.tsx'
import { StandIns } from './stand-ins.tsx'
import './approvals.css'

/** The inbox of second looks: what waits for me, what waits for others, what was decided. */
export function ApprovalsPage() {
  const text = useText()
  const { approvals } = useOfficeText()
  const grant = useGrant()
  const asked = useQuery(proposalsQuery(grant))
  return (
    <>
      <PageHead title={text.places.approvals} lead={approvals.lead} />
      {asked.isError ? <FaultPicture thrown={asked.error} onRetry={() => void asked.refetch()} /> : null}
      {asked.isPending ? <LoadingRows columns={4} /> : null}
      <div className="stack-wide">
        {statesFamily(grant) ? <FamilyNotice /> : null}
        {asked.data === undefined ? null : <Proposals rows={asked.data.rows} />}
        {readsStandIns(grant) ? <StandIns /> : null}
        {statesFamily(grant) ? <OwnFamily /> : null}
      </div>
    </>
  )
}

function Proposals({ rows }: { readonly rows: readonly ProposalRow[] }) {
  const { approvals } = useOfficeText()
  const open = rows.filter(({ state }) => state === 'waiting' || state === 'expired')
  const mine = open.filter((row) => isOpen(row) && row.mayDecide)
  const others = open.filter((row) => !mine.includes(row))
  const decided = rows.filter((row) => !open.includes(row))
  return (
    <div className="stack-wide">
      <section className="stack">
        <h2>{mine.length === 0 ? approvals.waiting : approvals.waitingCount(mine.length)}</h2>
        {mine.length === 0 ? (
          <EmptyState picture="calm" title={approvals.none} level={3} small>
            {approvals.noneText}
          </EmptyState>
        ) : (
          <ProposalList rows={mine} mayDecide />
        )}
      </section>
      {others.length === 0 ? null : (
        <section className="stack">
          <h2>{approvals.others}</h2>
          <ProposalList rows={others} />
        </section>
      )}
      {decided.length === 0 ? null : <DecidedTable rows={decided} />}
    </div>
  )
}

type ListProps = { readonly rows: readonly ProposalRow[]; readonly mayDecide?: boolean }

function ProposalList({ rows, mayDecide = false }: ListProps) {
  return (
    <ul className="stack">
      {rows.map((row) => (
        <li key={row.id}>
          <Proposal row={row} mayDecide={mayDecide} />
        </li>
      ))}
    </ul>
  )
}
