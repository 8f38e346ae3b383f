import { useQuery } from '@tanstack/react-query'
import { trailQuery } from '../../../api/access.ts'
import { EmptyState } from '../../../kit/empty-state.tsx'
import { Fold } from '../../../kit/fold.tsx'
import { PageHead } from '../../../kit/page-head.tsx'
import { DataTable } from '../../../kit/table/data-table.tsx'
import { useListState } from '../../../kit/table/list-state.ts'
import { useGrant } from '../../../shell/grant-context.ts'
import { useOfficeText } from '../../../text/use-office-text.ts'
import { useNumbersText } from '../../numbers/use-numbers-text.ts'
import { WindowsList } from '../../numbers/windows-list.tsx'
import { SmallOfficeNotice } from '../small-office/office-given-up.tsx'
import '../small-office/small-office.css'
import { useTrailColumns } from './trail-columns.tsx'
import { useTrailText } from './use-trail-text.ts'

/** Who did what, newest first, page by page. */
export function TrailPage() {
  const { title, about } = useOfficeText().settings.trail
  const words = useTrailText()
  const numbers = useNumbersText()
  const list = useListState()
  const query = useQuery(trailQuery(useGrant(), list.after))
  return (
    <>
      <PageHead title={title} lead={about} />
      <SmallOfficeNotice />
      <Fold head={numbers.listTitle}>
        <WindowsList />
      </Fold>
      <DataTable
        noun={words.noun}
        columns={useTrailColumns()}
        rowKey={({ id }) => id}
        query={query}
        list={list}
        filters={[]}
        empty={
          <EmptyState picture="empty" title={words.none}>
            {words.noneText}
          </EmptyState>
        }
      />
    </>
  )
}
