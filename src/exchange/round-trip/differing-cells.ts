import type { ListColumn } from './list-column.ts'
import type { RowPair } from './pair-rows.ts'

export type DifferingCell = {
  readonly field: string
  readonly taken: string
  readonly yours: string
  readonly state: 'open' | 'locked' | 'unreadable'
}

export type SameCell = (field: string, one: string, other: string) => boolean

/** The cells of a row that somebody touched. A column that is gone from the sheet was not touched. */
export function differingCells(
  { taken, returned }: RowPair,
  columns: readonly ListColumn[],
  isSame: SameCell,
): DifferingCell[] {
  return columns.flatMap(({ field, editable }): DifferingCell[] => {
    const yours = returned.cells[field]
    if (yours === undefined) return []
    const was = taken.cells[field] ?? ''
    if (returned.unreadable.includes(field)) return [{ field, taken: was, yours, state: 'unreadable' }]
    if (yours === was || isSame(field, was, yours)) return []
    return [{ field, taken: was, yours, state: editable ? 'open' : 'locked' }]
  })
}
