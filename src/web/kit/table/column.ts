import type { ReactNode } from 'react'

/** One column of a list. */
export type Column<Row> = {
  readonly key: string
  readonly head: string
  readonly cell: (row: Row) => ReactNode
  /** 1 is always shown, 2 from a tablet's width on, 3 only where the table has room for it. */
  readonly priority?: 1 | 2 | 3
  /** Figures stand at the end so that their digits align. */
  readonly align?: 'end'
  readonly width?: string
  /** Dates and numbers stay on one line. */
  readonly whole?: boolean
}
