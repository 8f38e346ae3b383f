import type { SheetRow } from '#exchange/sheet/cell.ts'
import type { RowBatch } from '#exchange/sheet/reader/raw-row.ts'

/** A row inside its batch: nothing is copied before somebody asks for it. */
export type BatchRow = {
  readonly number: number
  readonly batch: RowBatch
  readonly at: number
  readonly width: number
}

export function* rowsOf(batch: RowBatch): Generator<BatchRow> {
  let at = 0
  for (const [index, number] of batch.numbers.entries()) {
    const width = batch.widths[index] ?? 0
    yield { number, batch, at, width }
    at += width
  }
}

export const textAt = ({ batch, at, width }: BatchRow, column: number): string =>
  column < width ? (batch.texts[at + column] ?? '') : ''

export const cellsOf = ({ number, batch, at, width }: BatchRow): SheetRow => ({
  number,
  cells: batch.texts.slice(at, at + width).map((text) => ({ text, kind: 'text', formula: false })),
})
