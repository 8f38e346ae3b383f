import { useQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { peopleQuery } from '../../api/people.ts'
import { EmptyState } from '../../kit/empty-state.tsx'
import { PageHead } from '../../kit/page-head.tsx'
import { DataTable } from '../../kit/table/data-table.tsx'
import { type FilterWord } from '../../kit/table/filter-words.tsx'
import { type ListState, useListState } from '../../kit/table/list-state.ts'
import { AreaFilter } from '../../shell/area-filter.tsx'
import { useGrant } from '../../shell/grant-context.ts'
import { useSearchedNumber } from '../../shell/people-search.ts'
import { useAreaNames } from '../../shell/use-area-names.ts'
import { useOfficeText } from '../../text/use-office-text.ts'
import { useText } from '../../text/use-text.ts'
import { usePersonColumns } from './person-columns.tsx'

const route = getRouteApi('/$pemda/office/pekerja')

/** The register of workers: search one, or walk through those of one's own area. */
export function PeoplePage() {
  const text = useText()
  const words = useOfficeText().people
  const { cari, wilayah } = route.useSearch()
  const number = useSearchedNumber()
  const list = useNumberedList()
  const query = useQuery(peopleQuery(useGrant(), { text: number ?? cari, area: wilayah, after: list.after }))
  const columns = usePersonColumns()
  const filters = useFilterWords(number)
  return (
    <>
      <PageHead title={text.places.people} lead={words.lead} />
      <DataTable
        noun={words.noun}
        columns={columns}
        rowKey={({ id }) => id}
        query={query}
        list={list}
        filters={filters}
        controls={<AreaFilter value={wilayah} onChange={(area) => list.filter({ wilayah: area })} />}
        empty={
          <EmptyState picture="empty" title={words.nobody}>
            {words.nobodyText}
          </EmptyState>
        }
      />
    </>
  )
}

/** What narrows the list, in words; of a number only that there is one. */
function useFilterWords(number: string | undefined): readonly FilterWord[] {
  const words = useOfficeText().people
  const areaName = useAreaNames()
  const { cari, wilayah } = route.useSearch()
  const searched = number === undefined ? cari : words.number(number.slice(-2))
  return [
    ...(searched === undefined ? [] : [{ name: 'cari', words: words.searched(searched) }]),
    ...(wilayah === undefined ? [] : [{ name: 'wilayah', words: words.inArea(areaName(wilayah)) }]),
  ]
}

/** The list's state, whose search word may be a number that stands outside the address: taking it off takes it off there. */
function useNumberedList(): ListState {
  const list = useListState()
  const navigate = useNavigate()
  const number = useSearchedNumber()
  if (number === undefined) return list
  return {
    ...list,
    filter: (change) => {
      const kept = 'cari' in change ? {} : { number }
      void navigate({
        to: '.',
        search: (old) => ({ ...old, after: undefined, mulai: undefined, ...change }),
        state: kept,
      })
    },
  }
}
