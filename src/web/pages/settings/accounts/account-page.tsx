import type { GrantRow, ProposedDuty } from '#access/contract.ts'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { grantsQuery } from '../../../api/access.ts'
import { areasQuery } from '../../../api/people.ts'
import { EmptyState } from '../../../kit/empty-state.tsx'
import { FaultPicture } from '../../../kit/fault-notice.tsx'
import { PageHead } from '../../../kit/page-head.tsx'
import { PlainTable } from '../../../kit/table/plain-table.tsx'
import { LoadingRows } from '../../../kit/table/rows.tsx'
import { useGrant } from '../../../shell/grant-context.ts'
import { useOfficeText } from '../../../text/use-office-text.ts'
import { CloseAccount } from './close-account.tsx'
import { EndDuty } from './end-duty.tsx'
import { FurtherDuty } from './further-duty.tsx'
import { HandDutiesOver } from './hand-duties-over.tsx'
import { NewCode } from './new-code.tsx'
import { PrintCard } from './print-card.tsx'
import { ResetStep } from './reset-step.tsx'
import { ProposedDuties } from './proposed-duties.tsx'
import { useGrantColumns } from './grant-columns.tsx'
import { isHeld } from './held-duty.ts'

const route = getRouteApi('/$pemda/office/pengaturan/akun/$akun')

/** The duties of one person: an administrator ends them and gives further ones. */
export function AccountPage() {
  const { akun } = route.useParams()
  const asked = useQuery(grantsQuery(useGrant()))
  if (asked.isError) return <FaultPicture thrown={asked.error} onRetry={() => void asked.refetch()} />
  if (asked.data === undefined) return <LoadingRows columns={4} />
  return <Account key={akun} accountId={akun} all={asked.data.rows} proposed={asked.data.proposed} />
}

const ending = (duty: GrantRow) => (isHeld(duty) ? <EndDuty duty={duty} /> : null)

type Props = { readonly accountId: string; readonly all: readonly GrantRow[] }

type AccountProps = Props & { readonly proposed: readonly ProposedDuty[] }

function Account({ accountId, all, proposed }: AccountProps) {
  const rows = all.filter((row) => row.accountId === accountId)
  const waiting = proposed.filter((row) => row.accountId === accountId)
  const { noun, account } = useOfficeText().settings.accounts
  const columns = useGrantColumns().filter(({ key }) => key !== 'name')
  const { role } = useGrant()
  const [first] = [...rows, ...waiting]
  if (first === undefined) {
    return (
      <EmptyState picture="empty" title={account.unknown}>
        {account.unknownText}
      </EmptyState>
    )
  }
  const administers = role === 'administrator'
  return (
    <>
      <PageHead title={first.name} lead={account.lead} />
      {rows.length === 0 ? null : (
        <PlainTable
          noun={noun}
          columns={columns}
          rows={rows}
          rowKey={({ grantId }) => grantId}
          {...(administers ? { actions: ending } : {})}
        />
      )}
      <ProposedDuties rows={waiting} />
      {administers ? <NewCode accountId={accountId} name={first.name} /> : null}
      {administers && rows.some((row) => row.role === 'desa-operator' && isHeld(row)) ? (
        <PrintCard accountId={accountId} />
      ) : null}
      {administers ? <ResetStep accountId={accountId} name={first.name} /> : null}
      {administers ? <Further accountId={accountId} /> : null}
      {administers ? <Leaving accountId={accountId} name={first.name} all={all} /> : null}
    </>
  )
}

/** What is done when somebody leaves: the duties go on with a successor, the account ends. */
function Leaving({ accountId, name, all }: Props & { readonly name: string }) {
  const { account } = useOfficeText().settings.accounts
  const holds = all.some((row) => row.accountId === accountId && isHeld(row))
  return (
    <>
      <section className="stack">
        <div>
          <h2>{account.handOver}</h2>
          <p className="soft">{holds ? account.handOverLead : account.nothingHeld}</p>
        </div>
        <HandDutiesOver accountId={accountId} all={all} />
      </section>
      <CloseAccount accountId={accountId} name={name} />
    </>
  )
}

function Further({ accountId }: Pick<Props, 'accountId'>) {
  const { account } = useOfficeText().settings.accounts
  const areas = useQuery(areasQuery(useGrant()))
  return (
    <section className="stack">
      <div>
        <h2>{account.give}</h2>
        <p className="soft">{account.giveLead}</p>
      </div>
      {areas.isError ? <FaultPicture thrown={areas.error} onRetry={() => void areas.refetch()} /> : null}
      {areas.isPending ? <LoadingRows columns={2} /> : null}
      {areas.data === undefined ? null : <FurtherDuty accountId={accountId} areas={areas.data.rows} />}
    </section>
  )
}
