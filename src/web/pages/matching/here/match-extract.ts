import { recordOf } from '#exchange/columns/apply-columns.ts'
import type { ColumnMap } from '#exchange/columns/column-map.ts'
import { guessLists, missingFields } from '#exchange/columns/guess-lists.ts'
import { createExactMatcher, type MatchOutcome, type RegistryEntry } from '#matching/index.ts'
import type { AreaCode } from '#values/area-code.ts'
import { nameKey } from '#values/person-name.ts'
import type { PlainDate } from '#values/plain-date.ts'
import { isRefusal, type Refusal } from '#values/refusal.ts'
import type { FoundFile, FoundRow, ListedName } from '#verification/contract.ts'
import { readRegistryEntry } from '#verification/rules/read-entry.ts'
import { cellsOf, rowsOf } from './batch-rows.ts'
import { Deciles } from './deciles.ts'
import { readExtract, readFirstRows } from './read-extract.ts'
import { Sought } from './sought.ts'

export type MatchingHere = {
  readonly file: Blob
  readonly names: readonly ListedName[]
  readonly map: ColumnMap
  readonly today: PlainDate
  readonly pemda: AreaCode
}

const firstRows = 230

/**
 * Looks our list up in an extract that stays where it is, by the reader, the normalisation and the rule of the server. What comes out holds row
 * keys and results and nothing of the extract. Cost: O(names + rows); memory for the names and for the rows that share a key with one.
 */
export async function matchExtract(
  { file, names, map, today, pemda }: MatchingHere,
  onProgress: (rows: number) => void,
): Promise<FoundFile | Refusal> {
  const columns = await findColumns(file, map)
  if (isRefusal(columns)) return columns
  const matcher = createExactMatcher(names.map((name) => ({ ...name, id: name.key, name: nameKey(name.name) })))
  const sought = new Sought(names, columns.columns, today)
  const deciles = new Deciles()
  let [rows, unusable] = [0, 0]
  await readExtract(file, (sheet, batch) => {
    if (sheet.name !== columns.sheet) return
    const entries: RegistryEntry[] = []
    for (const row of rowsOf(batch)) {
      if (row.number <= columns.headerRow) continue
      rows++
      if (!sought.mayBe(row)) continue
      const entry = readRegistryEntry(recordOf(cellsOf(row), columns.columns).values, { today, pemda })
      if (isRefusal(entry)) unusable++
      else entries.push({ ...entry, name: entry.nameKey, id: deciles.add(entry.decile) })
    }
    matcher.see(entries)
    onProgress(rows)
  })
  return { extract: { rows, unusable: unusable + sought.unusable }, rows: resultsOf(matcher.finish(), deciles) }
}

async function findColumns(file: Blob, map: ColumnMap) {
  const found = guessLists(await readFirstRows(file, firstRows), map)
  if (isRefusal(found)) return found
  const [best] = found.lists.toSorted((a, b) => b.guess.columns.length - a.guess.columns.length)
  const given = best!.guess.columns.map(({ field }) => field)
  return missingFields(given, map) ?? { ...best!.guess, sheet: best!.sheet.name }
}

function resultsOf(outcomes: readonly MatchOutcome[], deciles: Deciles): FoundRow[] {
  const entries = new Map<string, number>()
  const numberOf = (id: string) => {
    const number = entries.get(id) ?? entries.size
    entries.set(id, number)
    return number
  }
  return outcomes.map((outcome): FoundRow => {
    const nothing = { key: outcome.subject, decile: null, by: null, entry: null, nikDiffers: false }
    if (outcome.kind === 'none') return { ...nothing, match: 'not-found' }
    if (outcome.kind === 'review') return { ...nothing, match: 'to-check', by: outcome.reason }
    const { entry, by, evidence } = outcome
    const decile = deciles.of(entry.id)
    const match = decile === null ? 'not-ranked' : 'matched'
    return { ...nothing, match, decile, by, entry: numberOf(entry.id), nikDiffers: evidence.nik === 'different' }
  })
}
