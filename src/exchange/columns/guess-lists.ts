import type { Refusal } from '#values/refusal.ts'
import { isRefusal, refuse } from '#values/refusal.ts'
import type { SheetRows } from '../sheet/cell.ts'
import type { ColumnMap } from './column-map.ts'
import type { ColumnChoice } from './apply-columns.ts'
import type { GuessedColumns } from './guess-columns.ts'
import { guessColumns } from './guess-columns.ts'
import { columnLetters } from '../sheet/column-letters.ts'
import { joinedFields } from './joined-cells.ts'

export type GuessedList = { readonly sheet: SheetRows; readonly guess: GuessedColumns }

/**
 * The sheets of a workbook that are lists: one per dusun, for example. Hidden sheets are no lists; visible ones
 * that are none (a recap, notes) are named, so that a person sees they were left out.
 */
export function guessLists(
  sheets: readonly SheetRows[],
  map: ColumnMap,
): { readonly lists: readonly GuessedList[]; readonly others: readonly string[] } | Refusal {
  const visible = sheets.filter((sheet) => !sheet.hidden && sheet.rows.length > 0)
  const lists: GuessedList[] = []
  const others: string[] = []
  let first: Refusal | undefined
  for (const sheet of visible) {
    const guess = guessColumns(sheet.rows, map)
    if (!isRefusal(guess) && guess.columns.some(({ field }) => field === 'nik' || field === 'name'))
      lists.push({ sheet, guess })
    else others.push(sheet.name)
    if (isRefusal(guess)) first ??= guess
  }
  if (lists.length > 0) return { lists, others }
  return first ?? refuse('columns-not-recognised', { rows: visible[0]?.rows.length ?? 0 })
}

/** Checks columns a person chose: each field known, each column used once, nothing required left out. */
export function checkColumns(columns: readonly ColumnChoice[], map: ColumnMap): Refusal | undefined {
  const known = map.columns.map(({ field }) => field)
  const owners = new Map<number, string>()
  for (const { field, index } of columns) {
    const other = owners.get(index)
    if (!known.includes(field))
      return refuse('columns-field-unknown', { field, kind: map.kind, known: known.join(', ') })
    if (other !== undefined)
      return refuse('columns-chosen-twice', { column: columnLetters(index), field: other, other: field })
    owners.set(index, field)
  }
  return missingFields(
    columns.map(({ field }) => field),
    map,
  )
}

/** Required fields that neither a column of their own nor a joined one gives. */
export function missingFields(given: readonly string[], map: ColumnMap): Refusal | undefined {
  const all = new Set(given.flatMap((field) => [field, ...(joinedFields[field] ?? [])]))
  const missing = map.columns.filter(({ field, required }) => required && !all.has(field))
  return missing.length > 0
    ? refuse('columns-missing', { fields: missing.map(({ headers }) => headers[0]).join(', ') })
    : undefined
}
