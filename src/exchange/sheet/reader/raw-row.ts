import type { Cell, CellKind, SheetRow } from '../cell.ts'
import { cellKinds, emptyCell } from '../cell.ts'

/** The kind of a cell as a number, with the flags added: one byte a cell between the threads. */
export const kindCode = {
  empty: 0,
  text: 1,
  number: 2,
  date: 3,
  boolean: 4,
  error: 5,
} as const satisfies Record<CellKind, number>
export const formulaFlag = 8
export const mergedFlag = 16
const kindMask = 7

/** A row inside the reading thread: two lists of equal length instead of an object for each cell. */
export type RawRow = { readonly number: number; readonly texts: string[]; readonly codes: number[] }

/** Many rows laid end to end, so that what crosses between threads is four lists and not a million objects. */
export type RowBatch = {
  readonly sheet: number
  readonly numbers: readonly number[]
  readonly widths: readonly number[]
  readonly texts: readonly string[]
  readonly codes: Uint8Array
}

export function packRows(sheet: number, rows: readonly RawRow[]): RowBatch {
  return {
    sheet,
    numbers: rows.map((row) => row.number),
    widths: rows.map((row) => row.texts.length),
    texts: rows.flatMap((row) => row.texts),
    codes: Uint8Array.from(rows.flatMap((row) => row.codes)),
  }
}

export function unpackRows(batch: RowBatch): SheetRow[] {
  let at = 0
  return batch.numbers.map((number, index) => {
    const end = at + (batch.widths[index] ?? 0)
    const cells: Cell[] = []
    for (; at < end; at++) cells.push(toCell(batch.texts[at] ?? '', batch.codes[at] ?? 0))
    return { number, cells }
  })
}

function toCell(text: string, code: number): Cell {
  if (code === 0) return emptyCell
  const cell = { text, kind: cellKinds[code & kindMask] ?? 'text', formula: (code & formulaFlag) !== 0 }
  return (code & mergedFlag) === 0 ? cell : { ...cell, merged: true }
}
