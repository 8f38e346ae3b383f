/** The cells of a row by field, as they are shown in the sheet. */
export type Cells = Readonly<Record<string, string>>

/** A column of a working list. The heading may be renamed in the sheet: the column is known by its hidden field name. */
export type ListColumn = {
  readonly field: string
  readonly heading: string
  readonly width: number
  /** False: it stands in the sheet to be read, and what somebody types into it is shown and not taken over. */
  readonly editable: boolean
  /** Offered in a drop-down; other words may stand as well. */
  readonly choices?: readonly string[]
}

/** A row as it left: the key it bears in this one sheet, the key and version it has in the list, and its cells. */
export type TakenRow = {
  readonly key: string
  readonly row: string
  readonly version: string
  readonly cells: Cells
}

/** A row as it came back. */
export type ReturnedRow = {
  /** As Excel counts it, from 1. */
  readonly line: number
  /** '' where it was cut off. */
  readonly key: string
  readonly cells: Cells
  /** Fields in which nothing can be read: a formula without a result, an error, a cell that was merged away. */
  readonly unreadable: readonly string[]
}
