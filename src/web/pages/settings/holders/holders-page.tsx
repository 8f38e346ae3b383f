import type { HolderRow } from '#letters/contract.ts'
import { useQuery } from '@tanstack/react-query'
import { holdersQuery } from '../../../api/papers.ts'
import { FaultPicture } from '../../../kit/fault-notice.tsx'
import { PageHead } from '../../../kit/page-head.tsx'
import type { Column } from '../../../kit/table/column.ts'
import { PlainTable } from '../../../kit/table/plain-table.tsx'
import { LoadingRows } from '../../../kit/table/rows.tsx'
import { useDayName } from '../../../kit/use-day-name.ts'
import { recordsHolders } from '../../../shell/duties.ts'
import { useGrant } from '../../../shell/grant-context.ts'
import { useOfficeText } from '../../../text/use-office-text.ts'
import { HolderForm } from './holder-form.tsx'

/** Who signs papers, found by office and day; a change of holder is written down here and nowhere else. */
export function HoldersPage() {
  const { holders: words } = useOfficeText()
  const grant = useGrant()
  const asked = useQuery(holdersQuery(grant))
  const columns = useHolderColumns()
  return (
    <>
      <PageHead title={words.title} lead={words.lead} />
      {asked.isError ? <FaultPicture thrown={asked.error} onRetry={() => void asked.refetch()} /> : null}
      {asked.isPending ? <LoadingRows columns={5} /> : null}
      {asked.data?.rows.length === 0 ? <p className="soft">{words.none}</p> : null}
      {asked.data === undefined || asked.data.rows.length === 0 ? null : (
        <PlainTable noun={words.noun} columns={columns} rows={asked.data.rows} rowKey={({ holderId }) => holderId} />
      )}
      {recordsHolders(grant) ? <HolderForm /> : null}
    </>
  )
}

function useHolderColumns(): readonly Column<HolderRow>[] {
  const { holders: words } = useOfficeText()
  const dayName = useDayName()
  const { head } = words
  return [
    { key: 'office', head: head.office, cell: ({ title }) => title },
    { key: 'name', head: head.name, cell: ({ name }) => name },
    { key: 'capacity', head: head.capacity, cell: ({ capacity }) => words.capacities[capacity] },
    { key: 'from', head: head.from, cell: ({ from }) => dayName(from) },
    { key: 'until', head: head.until, cell: ({ until }) => (until === null ? words.open : dayName(until)) },
    { key: 'letter', head: head.letter, cell: ({ letter }) => letter || '–', priority: 2 },
  ]
}
