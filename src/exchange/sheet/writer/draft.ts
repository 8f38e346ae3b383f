/**
 * How a cell looks and what it is. `text` is the default of a string and is typed as text, so that
 * neither Excel nor a phone's office application turns a NIK into a number. `date` takes an ISO day.
 */
export const cellStyles = [
  'text',
  'wrapped',
  'title',
  'head',
  'note',
  'fault',
  'reason',
  'locked',
  'plain',
  'count',
  'rupiah',
  'total',
  'date',
] as const
export type CellStyle = (typeof cellStyles)[number]

export type CellDraft = string | number | null | { readonly value: string | number | null; readonly as: CellStyle }
export type RowDraft = readonly CellDraft[]

export type ColumnDraft = {
  /** In characters. */
  readonly width?: number
  readonly hidden?: boolean
  /** What cells that are not there yet will be; `text` unless said otherwise. */
  readonly as?: CellStyle
}

/** What may be typed into a column; rows are counted from 1, columns from 0. */
export type EntryRule = {
  readonly column: number
  readonly firstRow: number
  readonly lastRow: number
  /** Shown when something else was typed. */
  readonly message: string
} & (
  | {
      readonly choices: readonly string[]
      /** Other words may stand as well: the message is a warning that can be passed over. */
      readonly open?: boolean
    }
  | { readonly length: number }
)

export type PageDraft = {
  /** F4 is the folio of Indonesian offices, 215 × 330 mm. */
  readonly paper: 'F4' | 'A4'
  readonly orientation: 'portrait' | 'landscape'
  /** Rows printed again on every page, for example [4, 5]. */
  readonly repeat?: readonly [first: number, last: number]
  /** Printed at the foot, on the left; page x of y stands on the right. */
  readonly foot?: string
}

export type SheetDraft = {
  readonly name: string
  readonly columns: readonly ColumnDraft[]
  readonly rows: Iterable<RowDraft> | AsyncIterable<RowDraft>
  readonly hidden?: boolean
  /** Counted from 1: what is for us and not for the eye. */
  readonly hiddenRows?: readonly number[]
  /** Rows that stay in sight while scrolling. */
  readonly frozenRows?: number
  /** Merged areas such as `A1:H1`. */
  readonly merges?: readonly string[]
  readonly entryRules?: readonly EntryRule[]
  /** Thin lines around every cell, for printing. */
  readonly ruled?: boolean
  readonly page?: PageDraft
}

export type WorkbookDraft = {
  readonly sheets: readonly SheetDraft[]
  readonly title?: string
  readonly author?: string
  /** ISO instant. Nothing else in the file tells the time, so the same draft gives the same bytes. */
  readonly createdAt?: string
  /** Custom properties: what must travel with a file without standing in its cells. */
  readonly properties?: Readonly<Record<string, string>>
}
