import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { peopleQuery } from '../../api/people.ts'
import { EmptyState } from '../../kit/empty-state.tsx'
import { PageHead } from '../../kit/page-head.tsx'
import { DataTable } from '../../kit/table/data-table.tsx'
import { useListState } from '../../kit/table/list-state.ts'
import { useGrant } from '../../shell/grant-context.ts'
import { useOfficeText } from '../../text/use-office-text.ts'
import { useText } from '../../text/use-text.ts'
import { usePersonColumns } from './person-columns.tsx'

const route = getRouteApi('/$pemda/office/pekerja')

/** The register of workers: search one, or walk through those of one's own area. */
export function PeoplePage() {
  const text = useText()
  const words = useOfficeText().people
  const { cari } = route.useSearch()
  const list = useListState()
  const query = useQuery(peopleQuery(useGrant(), { text: cari, after: list.after }))
  const columns = usePersonColumns()
  return (
    <>
      <PageHead title={text.places.people} lead={words.lead} />
      <DataTable
        noun={words.noun}
        columns={columns}
        rowKey={({ id }) => id}
        query={query}
        list={list}
        filters={cari === undefined ? [] : [{ name: 'cari', words: words.searched(cari) }]}
        empty={
          <EmptyState picture="empty" title={words.nobody}>
            {words.nobodyText}
          </EmptyState>
        }
      />
    </>
  )
}
