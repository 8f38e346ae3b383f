import type { Vault } from '#platform/index.ts'
import type { StandingRecord } from '../records/rows.ts'
import { compareLists, type ListDifference, type ListRow } from '../rules/compare-lists.ts'
import type { JudgedRow } from '../rules/judge-list.ts'
import type { WrittenRow } from '../rules/row.ts'
import { tokensOf } from './tokens.ts'

/** A row as it is compared, with where it stands and what it is called. */
export type ComparedRow = ListRow & { readonly shown: string; readonly sheet: string; readonly rowNumber: number }

type Kept = Omit<StandingRecord, 'state'>

/** Opens the cells of a kept row: only here, to see which of them changed, and they are not given out. */
export function keptRow(vault: Vault, record: Kept): ComparedRow {
  const index = { nik: record.nik_index, name: record.name_index, birthDate: record.birth_index }
  return {
    ...tokensOf(index),
    key: record.row_key === '' ? null : record.row_key,
    written: openWritten(vault, record),
    shown: record.name,
    sheet: record.sheet,
    rowNumber: record.row_number,
  }
}

export function openWritten(
  vault: Vault,
  { id, written }: { readonly id: string; readonly written: Buffer },
): WrittenRow {
  // Sealed by `sealRow` to this very row; anything else does not open.
  return JSON.parse(vault.open({ table: 'nomination', column: 'written', row: id }, written)) as WrittenRow
}

const freshRow = (row: JudgedRow): ComparedRow => ({
  ...row.tokens,
  key: row.key === '' ? null : row.key,
  written: row.written,
  shown: row.judged.row.name,
  sheet: row.sheet,
  rowNumber: row.number,
})

/** What a new whole list changes about the names that stand. */
export function differenceTo(
  vault: Vault,
  standing: readonly Kept[],
  rows: readonly JudgedRow[],
): ListDifference<ComparedRow> {
  const before = standing.map((record) => keptRow(vault, record))
  return compareLists(before, rows.filter(({ current }) => current).map(freshRow))
}
