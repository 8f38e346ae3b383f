import { hasLostLastDigits } from '#values/nik-column.ts'
import type { Refusal } from '#values/refusal.ts'
import { refuse } from '#values/refusal.ts'
import type { Cell } from './cell.ts'

/** A filled cell of a NIK or KK column. */
export type NumberedCell = { readonly row: number; readonly cell: Cell }

/** Beyond 2^53 not every whole number exists: NIK of Papua (91… to 96…) move even without Excel. */
const lastExact = 9_007_199_254_740_992n

/** As many rounded numbers are faults of their rows; more say that the column itself is a column of numbers. */
const isolated = { cells: 2, share: 0.1 }

/**
 * Whether this cell's number went through a spreadsheet that keeps 15 significant digits: written as
 * `7,40601E+15`, or stored as a number whose 16th digit is 0, or stored as a number too large to be exact.
 *
 * A number of 15 digits or fewer is no NIK at all and stays the fault of its row. A stored number whose
 * 16th digit is not 0 was never cut: programs other than Excel write such cells, and they are right.
 */
export function isRounded({ kind, text }: Cell): boolean {
  if (kind !== 'number') return /^\d([.,]\d+)?E\+?1\d$/i.test(text.trim())
  return /^\d{16,}$/.test(text) && (text.endsWith('0') || BigInt(text) > lastExact)
}

/**
 * Judges a whole NIK or KK column and refuses the *file* when Excel rounded it: a list whose other rows
 * merely look right must not go on, because nobody can tell which digits were lost.
 *
 * Refused when more than two cells, or a tenth of the filled ones, are rounded; or when the numbers are
 * text but three in ten end in 0 (`hasLostLastDigits`): then the column was made text after the damage.
 *
 * @param column the heading, for the sentence
 */
export function refuseRounded(cells: readonly NumberedCell[], column: string): Refusal | undefined {
  const filled = cells.filter(({ cell }) => cell.text.trim() !== '')
  const rounded = filled.filter(({ cell }) => isRounded(cell))
  const tolerated = rounded.length <= Math.min(isolated.cells, filled.length * isolated.share)
  if (!tolerated) return refusal(column, rounded, filled)
  if (!hasLostLastDigits(filled.map(({ cell }) => cell.text))) return undefined
  const zeros = filled.filter(({ cell }) => /0\D*$/.test(cell.text))
  return refusal(column, zeros, filled)
}

const refusal = (column: string, damaged: readonly NumberedCell[], filled: readonly NumberedCell[]) =>
  refuse('file-nik-rounded', { column, count: damaged.length, total: filled.length, firstRow: damaged[0]?.row ?? 0 })
