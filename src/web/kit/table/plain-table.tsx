import type { ReactNode } from 'react'
import { useNarrow } from '../use-narrow.ts'
import type { Column } from './column.ts'
import { CardRows, TableRows } from './rows.tsx'
import './data-table.css'

type Props<Row> = {
  readonly noun: string
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  readonly rowKey: (row: Row) => string
  readonly actions?: (row: Row) => ReactNode
}

/** A short list that is here whole: no pages, no filters. */
export function PlainTable<Row>(props: Props<Row>) {
  return useNarrow() ? <CardRows {...props} stale={false} /> : <TableRows {...props} stale={false} />
}
