import { refuse, type Refusal } from '#values/refusal.ts'
import { squash } from '../columns/header-words.ts'
import { cellAt, type Cell, type SheetRow, type SheetRows, type Workbook } from '../sheet/index.ts'
import type { ListColumn, ReturnedRow } from './list-column.ts'
import { isOtherMark, readSheetMark, sheetMarkProperty, type SheetMark } from './sheet-mark.ts'
import { keyField } from './write-list.ts'

export type ReturnedList = {
  readonly mark: SheetMark | undefined
  readonly rows: readonly ReturnedRow[]
  /** Columns that are gone from the sheet, by field; their cells count as unchanged. */
  readonly missing: readonly string[]
  /** Headings of columns that are not ours; nobody reads them. */
  readonly foreign: readonly string[]
  readonly hasKeys: boolean
}

/** Above the people: mark, fields, heading. */
const headRows = 15

/** Reads a working list that came back, in whatever order its rows and columns are now. */
export function readList(workbook: Workbook, columns: readonly ListColumn[]): ReturnedList | Refusal {
  const marks = marksOf(workbook)
  const mark = marks.map(readSheetMark).find((one) => one !== undefined)
  if (!mark && marks.some(isOtherMark)) return refuse('sheet-is-a-form')
  for (const sheet of workbook.sheets.filter(({ hidden }) => !hidden)) {
    const head = findHead(sheet, columns)
    if (head) return { mark, ...head, rows: rowsBelow(sheet, head) }
  }
  return refuse('sheet-not-a-list')
}

function marksOf({ properties, sheets }: Workbook): string[] {
  const above = sheets.flatMap(({ rows }) => rows.slice(0, headRows)).flatMap(({ cells }) => cells)
  const inCells = above.map(({ text }) => text).filter((text) => text.startsWith('payung '))
  return [properties[sheetMarkProperty] ?? '', ...inCells].filter((text) => text !== '')
}

type Head = Pick<ReturnedList, 'missing' | 'foreign' | 'hasKeys'> & {
  readonly row: number
  readonly key: number
  readonly places: ReadonlyMap<string, number>
}

/** By the hidden field row; where it was cut off, by the headings. Half of the columns make a head. */
function findHead({ rows }: SheetRows, columns: readonly ListColumn[]): Head | undefined {
  const top = rows.slice(0, headRows)
  const isFieldRow = ({ cells }: SheetRow) =>
    cells.filter(({ text }) => isField(text, columns)).length > columns.length / 2
  const fields = top.find(isFieldRow)
  const { head, byHeading } = findHeadings(
    top.filter((row) => row !== fields),
    columns,
  )
  const places = fields ? placesOf(fields, columns, fieldOf) : byHeading
  if (places.size <= columns.length / 2) return undefined
  const key = fields?.cells.findIndex(({ text }) => text.trim() === keyField) ?? -1
  return {
    // Where every heading was renamed, they stand where we wrote them: under the fields and the note.
    row: head?.number ?? (fields?.number ?? 0) + 2,
    key,
    places,
    hasKeys: key >= 0,
    missing: columns.filter(({ field }) => !places.has(field)).map(({ field }) => field),
    foreign: foreignHeadings(head, [...places.values(), key]),
  }
}

/** The row with the most of our headings. */
function findHeadings(top: readonly SheetRow[], columns: readonly ListColumn[]) {
  let [head, byHeading]: [SheetRow | undefined, ReadonlyMap<string, number>] = [undefined, new Map()]
  for (const row of top) {
    const places = placesOf(row, columns, headingOf)
    if (places.size > byHeading.size) [head, byHeading] = [row, places]
  }
  return { head, byHeading }
}

type Naming = { readonly nameOf: (column: ListColumn) => string; readonly read: (text: string) => string }
const fieldOf: Naming = { nameOf: ({ field }) => field, read: (text) => text.trim() }
const headingOf: Naming = { nameOf: ({ heading }) => squash(heading), read: squash }

const isField = (text: string, columns: readonly ListColumn[]) => columns.some(({ field }) => field === text.trim())

function placesOf(
  { cells }: SheetRow,
  columns: readonly ListColumn[],
  { nameOf, read }: Naming,
): ReadonlyMap<string, number> {
  const places = new Map<string, number>()
  for (const column of columns) {
    const index = cells.findIndex(({ text, merged }) => !merged && text !== '' && read(text) === nameOf(column))
    if (index >= 0) places.set(column.field, index)
  }
  return places
}

function foreignHeadings(head: SheetRow | undefined, known: readonly number[]): string[] {
  const others = (head?.cells ?? []).filter((_cell, index) => !known.includes(index))
  return others.map(({ text }) => text.trim()).filter((text) => text !== '')
}

function rowsBelow({ rows }: SheetRows, { row: below, key, places }: Head): ReturnedRow[] {
  return rows.filter(({ number }) => number > below).flatMap((row) => readRow(row, key, places) ?? [])
}

function readRow(row: SheetRow, key: number, places: ReadonlyMap<string, number>): ReturnedRow | undefined {
  const cells: Record<string, string> = {}
  const unreadable: string[] = []
  for (const [field, index] of places) {
    const cell = cellAt(row, index)
    cells[field] = cell.text.trim()
    if (isUnreadable(cell)) unreadable.push(field)
  }
  // Somebody emptied the row; a note below the table is no row either.
  if (Object.values(cells).filter((text) => text !== '').length === 0) return undefined
  return { line: row.number, key: key < 0 ? '' : cellAt(row, key).text.trim(), cells, unreadable }
}

/** A formula counts as its value; without one it says nothing. */
const isUnreadable = ({ kind, formula, merged }: Cell) =>
  kind === 'error' || merged === true || (formula && kind === 'empty')
