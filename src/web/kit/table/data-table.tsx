import type { UseQueryResult } from '@tanstack/react-query'
import { type ReactNode, useRef } from 'react'
import type { Page } from '../../api/list.ts'
import { useText } from '../../text/use-text.ts'
import { FaultPicture } from '../fault-notice.tsx'
import { useNarrow } from '../use-narrow.ts'
import type { Column } from './column.ts'
import { FilterWords, type FilterWord, NothingFound } from './filter-words.tsx'
import type { ListState } from './list-state.ts'
import { Pager } from './pager.tsx'
import { useRowKeys } from './row-keys.ts'
import { CardRows, LoadingRows, TableRows } from './rows.tsx'
import './data-table.css'

type Props<Row> = {
  /** What the rows are, "orang", for the count and for a screen reader. */
  readonly noun: string
  readonly columns: readonly Column<Row>[]
  readonly rowKey: (row: Row) => string
  readonly query: UseQueryResult<Page<Row>>
  readonly list: ListState
  readonly filters: readonly FilterWord[]
  /** The fields that set the filters. */
  readonly controls?: ReactNode
  /** What the page says when nothing was ever here. */
  readonly empty: ReactNode
  readonly actions?: (row: Row) => ReactNode
}

/** A list as the server keeps it: one page at a time, count, filters as removable words, its state in the address. */
export function DataTable<Row>(props: Props<Row>) {
  const { query, list, filters } = props
  const text = useText()
  const place = useRef<HTMLDivElement>(null)
  useRowKeys(place)
  const page = query.data
  return (
    <div className="list" ref={place} aria-busy={query.isFetching}>
      {props.controls === undefined ? null : <div className="list__controls no-print">{props.controls}</div>}
      <FilterWords filters={filters} list={list} />
      {page?.total === undefined ? null : (
        <p className="list__count figure">{text.kit.table.total(page.total, props.noun)}</p>
      )}
      <Body {...props} page={page} />
      {page === undefined || page.rows.length === 0 ? null : <Pager page={page} list={list} />}
    </div>
  )
}

function Body<Row>(props: Props<Row> & { readonly page: Page<Row> | undefined }) {
  const { query, page, filters, list, columns } = props
  const narrow = useNarrow()
  if (query.isError) return <FaultPicture thrown={query.error} onRetry={() => void query.refetch()} />
  if (page === undefined) return <LoadingRows columns={columns.length} />
  if (page.rows.length === 0) return filters.length > 0 ? <NothingFound filters={filters} list={list} /> : props.empty
  const rows = { ...props, rows: page.rows, stale: query.isPlaceholderData }
  return narrow ? <CardRows {...rows} /> : <TableRows {...rows} />
}
