import type { Rupiah } from '#values/rupiah.ts'
import type { Bracket, BracketTable } from '../types.ts'

/**
 * The row of PP 44/2015 Lampiran II for an income; without one the lowest row, at which programmes enrol.
 *
 * @param income nominal rupiah a month
 */
export function bracketFor({ rows, gapRule }: BracketTable, income: Rupiah | undefined): Bracket {
  const asked = income ?? 0
  const below = rows.findLast((row) => row.from <= asked)
  const inGap = below !== undefined && below.to !== null && asked > below.to
  const above = rows.find((row) => row.from > asked)
  const row = inGap && gapRule === 'higher-row' ? above : below
  if (row === undefined) throw new RangeError(`no bracket for an income of ${asked}`)
  return row
}
