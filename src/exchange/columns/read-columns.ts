import type { Refusal } from '#values/refusal.ts'
import { isRefusal } from '#values/refusal.ts'
import { readFirstRows } from '../sheet/read-workbook.ts'
import { registryExtract } from '../sheet/sheet-limits.ts'
import type { ColumnMap } from './column-map.ts'
import type { GuessedColumns } from './guess-columns.ts'
import { guessLists, missingFields } from './guess-lists.ts'

/** The columns of a long file, found in its first rows. */
export type ReadColumns = GuessedColumns & {
  /** The sheet that is the list; a long file is read from one sheet only. */
  readonly sheet: string
  /** The file is a CSV and may be longer than a workbook. */
  readonly isText: boolean
}

const firstRows = 230

/** Finds list and columns of a file on disk before it is streamed; refuses when a required column is missing. */
export async function readColumns(path: string, map: ColumnMap): Promise<ReadColumns | Refusal> {
  const workbook = await readFirstRows(path, registryExtract, firstRows)
  if (isRefusal(workbook)) return workbook
  const found = guessLists(workbook.sheets, map)
  if (isRefusal(found)) return found
  const [best] = found.lists.toSorted((a, b) => b.guess.columns.length - a.guess.columns.length)
  if (!best) throw new Error('guessLists gave neither a list nor a refusal')
  const given = best.guess.columns.map(({ field }) => field)
  return missingFields(given, map) ?? { ...best.guess, sheet: best.sheet.name, isText: workbook.isText }
}
