import type { SheetCell, SheetField, SheetRow } from '#nomination/contract.ts'
import type { Page } from '../../api/list.ts'

/** One line of the difference: a cell with its row, or a row of which no cell differs. */
export type CellLine = {
  readonly row: SheetRow
  readonly cell: SheetCell | undefined
  /** The first of its row: the others repeat whose they are. */
  readonly first: boolean
}

export const lineKey = ({ row, cell }: CellLine): string => `${row.line} ${cell?.field ?? ''}`

export function linesOf(page: Page<SheetRow>, field: SheetField | undefined): Page<CellLine> {
  const rows = page.rows.flatMap((row): CellLine[] => {
    const cells = field === undefined ? row.cells : row.cells.filter((cell) => cell.field === field)
    if (cells.length === 0) return [{ row, cell: undefined, first: true }]
    return cells.map((cell, at) => ({ row, cell, first: at === 0 }))
  })
  return { rows, next: page.next }
}

/** Whether it can be decided on now: open, its person still there, and no question about him unanswered. */
export const isDecidable = ({ row, cell }: CellLine): boolean =>
  cell?.state === 'open' && row.version !== null && (row.kind !== 'proposed' || row.answer === 'same')

type Chosen = { line: number; version: string | null; fields: SheetField[] }

/** Cells gathered by their row, as the server takes them. */
export function chosenRows(lines: readonly CellLine[]): Chosen[] {
  const rows = new Map<number, Chosen>()
  for (const { row, cell } of lines) {
    if (cell === undefined) continue
    const chosen = rows.get(row.line) ?? { line: row.line, version: row.version, fields: [] }
    chosen.fields.push(cell.field)
    rows.set(row.line, chosen)
  }
  return [...rows.values()]
}
