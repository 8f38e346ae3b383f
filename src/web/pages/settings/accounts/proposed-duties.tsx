import type { ProposedDuty } from '#access/contract.ts'
import { getRouteApi, Link } from '@tanstack/react-router'
import { LinkButton } from '../../../kit/link-button.tsx'
import { Notice } from '../../../kit/notice.tsx'
import type { Column } from '../../../kit/table/column.ts'
import { PlainTable } from '../../../kit/table/plain-table.tsx'
import { useMoment } from '../../../kit/use-moment.ts'
import { useOfficeText } from '../../../text/use-office-text.ts'
import { useText } from '../../../text/use-text.ts'

const route = getRouteApi('/$pemda')

/** Duties that wait for a second person, or came to nothing. */
export function ProposedDuties({ rows }: { readonly rows: readonly ProposedDuty[] }) {
  const { proposed } = useOfficeText().settings.accounts
  const { pemda } = route.useParams()
  const columns = useColumns()
  if (rows.length === 0) return null
  return (
    <section className="stack">
      <div>
        <h2>{proposed.title}</h2>
        <p className="soft">{proposed.lead}</p>
      </div>
      <PlainTable
        noun={proposed.noun}
        columns={columns}
        rows={rows}
        rowKey={({ proposalId, role, area }) => `${proposalId} ${role} ${area}`}
      />
      <div className="row">
        <LinkButton variant="default" link={{ to: '/$pemda/persetujuan', params: { pemda } }}>
          {proposed.open}
        </LinkButton>
      </div>
    </section>
  )
}

function useColumns(): readonly Column<ProposedDuty>[] {
  const text = useText()
  const { head, proposed } = useOfficeText().settings.accounts
  const { pemda } = route.useParams()
  const moment = useMoment()
  const { states } = proposed
  const stateIn = ({ state, expiresAt, remark }: ProposedDuty) => {
    if (state === 'waiting') return states.waiting(moment(expiresAt))
    return state === 'returned' ? states.returned(remark ?? '') : states[state]
  }
  const name = ({ accountId, name: called }: ProposedDuty) => (
    <Link to="/$pemda/pengaturan/akun/$akun" params={{ pemda, akun: accountId }}>
      {called}
    </Link>
  )
  return [
    { key: 'name', head: head.name, cell: name, width: '20%' },
    { key: 'role', head: head.role, cell: ({ role }) => text.places.roles[role] ?? role },
    { key: 'state', head: proposed.state, cell: stateIn },
    { key: 'by', head: proposed.by, cell: ({ proposedBy }) => proposedBy, priority: 2 },
    { key: 'letter', head: head.letter, cell: ({ letter }) => letter, priority: 2 },
  ]
}

/** Said where a duty was just proposed. */
export function DutyWaits({ role }: { readonly role: string }) {
  const text = useText()
  const { proposed } = useOfficeText().settings.accounts
  return (
    <Notice tone="wait" title={proposed.waits(text.places.roles[role] ?? role)} live>
      {proposed.waitsText}
    </Notice>
  )
}
