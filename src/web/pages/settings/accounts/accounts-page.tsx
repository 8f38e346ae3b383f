import type { GrantRow } from '#access/contract.ts'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { grantsQuery } from '../../../api/access.ts'
import { EmptyState } from '../../../kit/empty-state.tsx'
import { FaultPicture } from '../../../kit/fault-notice.tsx'
import { LinkButton } from '../../../kit/link-button.tsx'
import { Notice } from '../../../kit/notice.tsx'
import { PageHead } from '../../../kit/page-head.tsx'
import { PlainTable } from '../../../kit/table/plain-table.tsx'
import { LoadingRows } from '../../../kit/table/rows.tsx'
import { useGrant } from '../../../shell/grant-context.ts'
import { useOfficeText } from '../../../text/use-office-text.ts'
import { SmallOfficeNotice } from '../small-office/office-given-up.tsx'
import '../small-office/small-office.css'
import { useGrantColumns } from './grant-columns.tsx'
import { ProposedDuties } from './proposed-duties.tsx'
import { isHeld } from './held-duty.ts'

const route = getRouteApi('/$pemda')

/** Who may do what, where, since when, by which letter. */
export function AccountsPage() {
  const { smallOffice, settings } = useOfficeText()
  const words = settings.accounts
  const { pemda } = route.useParams()
  const grant = useGrant()
  const asked = useQuery(grantsQuery(grant))
  const give =
    grant.role === 'administrator' ? (
      <div className="row">
        {grant.area === grant.pemda ? (
          <LinkButton variant="default" link={{ to: '/$pemda/pengaturan/akun/kantor-kecil', params: { pemda } }}>
            {smallOffice.link}
          </LinkButton>
        ) : null}
        <LinkButton link={{ to: '/$pemda/pengaturan/akun/baru', params: { pemda } }}>{words.engage}</LinkButton>
      </div>
    ) : undefined
  return (
    <>
      <PageHead title={words.title} lead={words.about} action={give} />
      {asked.isError ? <FaultPicture thrown={asked.error} onRetry={() => void asked.refetch()} /> : null}
      {asked.isPending ? <LoadingRows columns={5} /> : null}
      {asked.data === undefined ? null : (
        <div className="stack-wide">
          <SmallOfficeNotice />
          <ProposedDuties rows={asked.data.proposed.filter(({ state }) => state === 'waiting')} />
          <Grants rows={asked.data.rows} />
        </div>
      )}
    </>
  )
}

function Grants({ rows }: { readonly rows: readonly GrantRow[] }) {
  const words = useOfficeText().settings.accounts
  const columns = useGrantColumns()
  if (rows.length === 0) {
    return (
      <EmptyState picture="empty" title={words.none}>
        {words.noneText}
      </EmptyState>
    )
  }
  return (
    <div className="stack">
      <MissingRoles rows={rows} />
      <p className="list__count figure">{words.count(rows.length)}</p>
      <PlainTable noun={words.noun} columns={columns} rows={rows} rowKey={({ grantId }) => grantId} />
    </div>
  )
}

/** The two people without whom nothing goes on. Said before the day on which they are missed. */
function MissingRoles({ rows }: { readonly rows: readonly GrantRow[] }) {
  const words = useOfficeText().settings.accounts
  const has = (role: string) => rows.some((row) => row.role === role && isHeld(row))
  if (!has('lead-agency-officer')) {
    return (
      <Notice tone="wait" title={words.noOfficer}>
        {words.noOfficerText}
      </Notice>
    )
  }
  if (has('lead-agency-head')) return null
  return (
    <Notice tone="wait" title={words.noHead}>
      {words.noHeadText}
    </Notice>
  )
}
