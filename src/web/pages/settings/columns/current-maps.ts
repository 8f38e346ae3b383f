import type { ColumnMap, ColumnMapRow } from '../../../api/column-maps.ts'

/** The map in use of each kind: the newest the Pemda saved, else the built-in one. */
export function currentMaps(rows: readonly ColumnMapRow[]): readonly ColumnMapRow[] {
  const kinds = [...new Set(rows.map(({ kind }) => kind))].toSorted()
  return kinds.flatMap((kind) => currentMap(rows, kind) ?? [])
}

export function currentMap(rows: readonly ColumnMapRow[], kind: string): ColumnMapRow | undefined {
  const [newest] = versionsOf(rows, kind)
  return newest
}

/** Every version of a kind, newest first; the built-in one is the oldest. */
export const versionsOf = (rows: readonly ColumnMapRow[], kind: string): readonly ColumnMapRow[] =>
  rows.filter((row) => row.kind === kind).toSorted((one, other) => other.version - one.version)

/** Fields that the built-in map knows and this one leaves out, to be taken in again by giving them a heading. */
export const missingFields = (map: ColumnMap, builtIn: ColumnMap): ColumnMap['columns'] =>
  builtIn.columns.filter(({ field }) => map.columns.every((column) => column.field !== field))
