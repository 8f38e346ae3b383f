import type { SnapshotRow } from '#verification/contract.ts'
import { useQuery } from '@tanstack/react-query'
import { snapshotsQuery } from '../../api/verification.ts'
import { DownloadButton } from '../../kit/download-button.tsx'
import { EmptyState } from '../../kit/empty-state.tsx'
import { FaultPicture } from '../../kit/fault-notice.tsx'
import type { Column } from '../../kit/table/column.ts'
import { PlainTable } from '../../kit/table/plain-table.tsx'
import { LoadingRows } from '../../kit/table/rows.tsx'
import { useDayName } from '../../kit/use-day-name.ts'
import { useMoment } from '../../kit/use-moment.ts'
import { verifies } from '../../shell/duties.ts'
import { useGrant } from '../../shell/grant-context.ts'
import { useOfficeText } from '../../text/use-office-text.ts'
import { useFigures } from '../../text/use-text.ts'
import { ResultCounts } from './result-counts.tsx'

/** Every answer to one list, beside each other: source, date of the data, the four results, who brought it. */
export function ReceivedReplies({ listId }: { readonly listId: string }) {
  const words = useOfficeText().matching
  const asked = useQuery(snapshotsQuery(useGrant()))
  const rows = asked.data?.rows.filter((row) => row.listId === listId && row.state === 'ready')
  return (
    <section className="stack" aria-labelledby="replies">
      <div>
        <h2 id="replies">{words.replies}</h2>
        <p className="soft small">{words.repliesNote}</p>
      </div>
      {asked.isError ? <FaultPicture thrown={asked.error} onRetry={() => void asked.refetch()} /> : null}
      {asked.isPending ? <LoadingRows columns={4} /> : null}
      {rows?.length === 0 ? (
        <EmptyState picture="empty" title={words.noReplies} level={3}>
          {words.noRepliesText}
        </EmptyState>
      ) : null}
      {rows?.length ? <Replies rows={rows} /> : null}
    </section>
  )
}

function Replies({ rows }: { readonly rows: readonly SnapshotRow[] }) {
  const { matching: words, verification } = useOfficeText()
  const { count } = useFigures()
  const dayName = useDayName()
  const moment = useMoment()
  const mayTake = verifies(useGrant())
  const handedBack = ({ faults, faultFile }: SnapshotRow) => (
    <span className="row">
      <span className="figure">{count(faults)}</span>
      {faultFile !== null && mayTake ? (
        <DownloadButton file={{ path: `/verification/snapshots/${faultFile}/faults` }}>
          {verification.data.takeFaults}
        </DownloadButton>
      ) : null}
    </span>
  )
  const results = (row: SnapshotRow) => <Results row={row} />
  const columns: readonly Column<SnapshotRow>[] = [
    {
      key: 'source',
      head: words.replyHead.source,
      cell: ({ source, dataDate }) => words.perDay(source, dayName(dataDate)),
      width: '22%',
    },
    { key: 'mode', head: words.replyHead.mode, cell: ({ mode }) => words.modes[mode], priority: 2 },
    { key: 'results', head: words.replyHead.results, cell: results, width: '30%' },
    {
      key: 'faults',
      head: words.replyHead.faults,
      cell: handedBack,
      align: 'end',
    },
    {
      key: 'received',
      head: words.replyHead.received,
      cell: ({ receivedAt, receivedBy }) => words.madeBy(moment(receivedAt), receivedBy),
      priority: 2,
    },
  ]
  return <PlainTable noun={words.replyNoun} columns={columns} rows={rows} rowKey={({ id }) => id} />
}

function Results({ row: { counts } }: { readonly row: SnapshotRow }) {
  if (counts === null) return null
  return <ResultCounts of={(word) => (word === 'waiting' ? counts.waiting : (counts.match[word] ?? 0))} />
}
