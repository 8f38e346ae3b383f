import type { SnapshotRow } from '#verification/contract.ts'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { snapshotsQuery } from '../../api/verification.ts'
import { DownloadButton } from '../../kit/download-button.tsx'
import { EmptyState } from '../../kit/empty-state.tsx'
import { FaultPicture } from '../../kit/fault-notice.tsx'
import { LinkButton } from '../../kit/link-button.tsx'
import { PageHead } from '../../kit/page-head.tsx'
import type { Column } from '../../kit/table/column.ts'
import { PlainTable } from '../../kit/table/plain-table.tsx'
import { LoadingRows } from '../../kit/table/rows.tsx'
import { useDayName } from '../../kit/use-day-name.ts'
import { useMoment } from '../../kit/use-moment.ts'
import { verifies } from '../../shell/duties.ts'
import { useGrant } from '../../shell/grant-context.ts'
import { useOfficeText } from '../../text/use-office-text.ts'
import { useFigures } from '../../text/use-text.ts'

const route = getRouteApi('/$pemda')

/** Every delivery of welfare data and of covered people, with the date of its data. */
export function DeliveriesPage() {
  const words = useOfficeText().verification
  const asked = useQuery(snapshotsQuery(useGrant()))
  const take = <TakeButton />
  return (
    <>
      <PageHead title={words.deliveries} lead={words.data.lead} action={asked.data?.rows.length ? take : undefined} />
      {asked.isError ? <FaultPicture thrown={asked.error} onRetry={() => void asked.refetch()} /> : null}
      {asked.isPending ? <LoadingRows columns={5} /> : null}
      {asked.data === undefined ? null : asked.data.rows.length === 0 ? (
        <div className="panel">
          <EmptyState picture="empty" title={words.data.none} action={take}>
            {words.data.noneText}
          </EmptyState>
        </div>
      ) : (
        <Deliveries rows={asked.data.rows} />
      )}
    </>
  )
}

function TakeButton() {
  const words = useOfficeText().verification.data
  const { pemda } = route.useParams()
  if (!verifies(useGrant())) return null
  return <LinkButton link={{ to: '/$pemda/verifikasi/terima', params: { pemda } }}>{words.take}</LinkButton>
}

function Deliveries({ rows }: { readonly rows: readonly SnapshotRow[] }) {
  const words = useOfficeText().verification.data
  return <PlainTable noun={words.noun} columns={useDeliveryColumns()} rows={rows} rowKey={({ id }) => id} />
}

function useDeliveryColumns(): readonly Column<SnapshotRow>[] {
  const { verification, matching } = useOfficeText()
  const words = verification.data
  const { count } = useFigures()
  const dayName = useDayName()
  const moment = useMoment()
  const mayTake = verifies(useGrant())
  const faults = ({ faults: bad, faultFile }: SnapshotRow) => (
    <span className="row">
      <span className="figure">{count(bad)}</span>
      {faultFile !== null && mayTake ? (
        <DownloadButton file={{ path: `/verification/snapshots/${faultFile}/faults` }}>
          {words.takeFaults}
        </DownloadButton>
      ) : null}
    </span>
  )
  return [
    {
      key: 'kind',
      head: words.kind,
      cell: ({ kind, mode }) =>
        kind === 'cover' ? words.kinds[kind] : `${words.kinds[kind]}: ${matching.modes[mode]}`,
      width: '22%',
    },
    { key: 'source', head: words.source, cell: ({ source }) => source },
    { key: 'day', head: words.dataDate, cell: ({ dataDate }) => dayName(dataDate), whole: true },
    { key: 'entries', head: words.entries, cell: ({ entries }) => count(entries), align: 'end' },
    { key: 'unreadNiks', head: words.unreadNiks, cell: ({ unreadNiks }) => count(unreadNiks), align: 'end' },
    { key: 'faults', head: words.faults, cell: faults, align: 'end' },
    { key: 'received', head: words.received, cell: ({ receivedAt }) => moment(receivedAt), priority: 2 },
    { key: 'state', head: words.state, cell: ({ state }) => words.states[state], priority: 2 },
  ]
}
