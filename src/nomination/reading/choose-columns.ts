import { checkColumns, guessLists, type ColumnMap, type GuessedList } from '#exchange/columns/index.ts'
import { cellAt, type SheetRow, type SheetRows } from '#exchange/sheet/index.ts'
import { isRefusal, refuse, type Refusal } from '#values/refusal.ts'
import type { ListMapping } from '../contract.ts'
import { lineOf, type OpenList } from './open-list.ts'

/** A heading may stand in the first rows only; below them begin people, whose cells are nobody's heading. */
const headRows = 30

export type ChosenColumn = {
  readonly field: string
  readonly index: number
  readonly header: string
  readonly confidence: number
}

/** One sheet of a list, with the meaning of its columns and who said so. */
export type ChosenSheet = {
  readonly sheet: SheetRows
  readonly headerRow: number
  readonly by: 'remembered' | 'guessed' | 'given'
  readonly columns: readonly ChosenColumn[]
  readonly missing: readonly string[]
  /** The lines above the head. */
  readonly titles: readonly string[]
}

export type ChosenList = { readonly sheets: readonly ChosenSheet[]; readonly others: readonly SheetRows[] }

export type Knowledge = {
  readonly map: ColumnMap
  readonly given: ListMapping | null
  /** Columns somebody chose for a head like this one, by its signature. */
  readonly remembered: ReadonlyMap<string, readonly { field: string; index: number }[]>
  readonly signatureOf: (row: SheetRow) => string
}

const isSeen = (sheet: SheetRows) => !sheet.hidden && sheet.rows.length > 0

/** The rows that may be a head, to look up what was chosen for them before. */
export function possibleHeads(list: OpenList): SheetRow[] {
  return list.sheets
    .filter(isSeen)
    .flatMap(({ rows }) => rows.slice(0, headRows).filter(({ cells }) => cells.length > 1))
}

/** What a person says comes first, then what somebody said of the same head before, then what can be guessed. */
export function chooseColumns(list: OpenList, knowledge: Knowledge): ChosenList | Refusal {
  const seen = list.sheets.filter(isSeen)
  if (knowledge.given) return givenColumns(seen, knowledge.given, knowledge.map)
  const known = seen.flatMap((sheet) => rememberedColumns(sheet, knowledge) ?? [])
  const rest = seen.filter((sheet) => !known.some((one) => one.sheet === sheet))
  const guessed = rest.length > 0 || known.length === 0 ? guessLists(rest, knowledge.map) : { lists: [] }
  if (isRefusal(guessed)) return known.length > 0 ? { sheets: known, others: rest } : guessed
  const sheets = [...known, ...guessed.lists.map(guessedColumns)]
  const order = seen.filter((sheet) => sheets.some((one) => one.sheet === sheet))
  return {
    sheets: order.map((sheet) => sheets.find((one) => one.sheet === sheet)!),
    others: seen.filter((sheet) => !order.includes(sheet)),
  }
}

function givenColumns(seen: readonly SheetRows[], given: ListMapping, map: ColumnMap): ChosenList | Refusal {
  const sheets: ChosenSheet[] = []
  for (const { sheet: name, headerRow, columns } of given.sheets) {
    const sheet = seen.find((one) => one.name === name)
    if (!sheet) return refuse('sheet-missing', { sheet: name })
    const fault = checkColumns(columns, map)
    if (fault) return fault
    sheets.push({ ...saidColumns(sheet, headerRow, columns), by: 'given', missing: [] })
  }
  return { sheets, others: seen.filter((sheet) => !sheets.some((one) => one.sheet === sheet)) }
}

function rememberedColumns(sheet: SheetRows, knowledge: Knowledge): ChosenSheet | undefined {
  const { remembered, signatureOf } = knowledge
  const head = sheet.rows.slice(0, headRows).find((row) => remembered.has(signatureOf(row)))
  const columns = head && remembered.get(signatureOf(head))
  // A choice made for an older column map may name a field that is no longer known.
  if (!columns || checkColumns(columns, knowledge.map)) return undefined
  return { ...saidColumns(sheet, head.number, columns), by: 'remembered', missing: [] }
}

function saidColumns(sheet: SheetRows, headerRow: number, columns: readonly { field: string; index: number }[]) {
  const head = sheet.rows.find(({ number }) => number === headerRow)
  const headerAt = (index: number) => (head ? cellAt(head, index).text.trim() : '')
  const said = columns.map(({ field, index }) => ({ field, index, header: headerAt(index), confidence: 1 }))
  return { sheet, headerRow, columns: said, titles: titlesAbove(sheet, headerRow) }
}

function guessedColumns({ sheet, guess }: GuessedList): ChosenSheet {
  const { headerRow, firstHeaderRow, columns, missing } = guess
  return { sheet, headerRow, by: 'guessed', columns, missing, titles: titlesAbove(sheet, firstHeaderRow) }
}

const titlesAbove = ({ rows }: SheetRows, headerRow: number) =>
  rows
    .filter(({ number }) => number < headerRow)
    .map(lineOf)
    .filter((line) => line !== '')
