/** What a cell holds, in the order of the code that travels between the threads. */
export const cellKinds = ['empty', 'text', 'number', 'date', 'boolean', 'error'] as const
export type CellKind = (typeof cellKinds)[number]

/**
 * One cell as its writer left it.
 *
 * Numbers are their digits without E-notation, dates are ISO days (`1985-08-17`), a time of day is
 * text (`07:30`), truth values are `TRUE` and `FALSE`. Everything else is decided by the step that
 * reads the list: a NIK that Excel kept as a number must still be seen to be a number.
 */
export type Cell = {
  readonly text: string
  readonly kind: CellKind
  /** The text is the stored result of a formula. Formulas are never computed here. */
  readonly formula: boolean
  /** A repetition of the first cell of a merged area: Excel itself shows it once. */
  readonly merged?: true
}

export const emptyCell: Cell = { text: '', kind: 'empty', formula: false }

/** A filled row. `number` is the row as Excel counts it, from 1; empty rows are left out. */
export type SheetRow = { readonly number: number; readonly cells: readonly Cell[] }

export type SheetHead = {
  readonly name: string
  readonly hidden: boolean
  /** Columns the sender cannot see, counted from 0: our own row key stands in one. */
  readonly hiddenColumns: readonly number[]
}

export type SheetRows = SheetHead & { readonly rows: readonly SheetRow[] }

export type Workbook = {
  /** The file is a CSV: one sheet, every cell text. */
  readonly isText: boolean
  readonly sheets: readonly SheetRows[]
  /** The workbook's own custom properties: our forms carry their id there. */
  readonly properties: Readonly<Record<string, string>>
}

export const cellAt = (row: SheetRow, column: number): Cell => row.cells[column] ?? emptyCell
