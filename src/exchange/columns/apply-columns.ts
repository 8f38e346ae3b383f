import type { Cell, SheetRow } from '../sheet/cell.ts'
import { cellAt } from '../sheet/cell.ts'
import type { NumberedCell } from '../sheet/rounding.ts'
import { squash } from './header-words.ts'
import { splitJoined } from './joined-cells.ts'

/** Which column is which field, as guessed and perhaps corrected by a person. */
export type ColumnChoice = { readonly field: string; readonly index: number; readonly header?: string }
export type ListColumns = { readonly headerRow: number; readonly columns: readonly ColumnChoice[] }

/** One row of a list: the text of each field that has a column. Nothing is repaired. */
export type ListRecord = { readonly number: number; readonly values: Readonly<Record<string, string>> }

/** A row below the head that is no person's, with what it was taken for. */
export type LeftRow = {
  readonly number: number
  readonly text: string
  readonly why: 'head-again' | 'total' | 'subtitle' | 'foot' | 'no-person'
}

/** The texts of one row by field, with joined columns taken apart. For rows that arrive one by one. */
export function recordOf(row: SheetRow, columns: readonly ColumnChoice[]): ListRecord {
  const values: Record<string, string> = {}
  for (const { field, index } of columns) values[field] = cellAt(row, index).text.trim()
  return { number: row.number, values: splitJoined(values) }
}

/**
 * The people of a list. Rows that are no person (a subtitle per dusun, a repeated head, a sum, the signatures
 * below) are left out but told, so that a row is never lost in silence.
 */
export function applyColumns(rows: readonly SheetRow[], { headerRow, columns }: ListColumns) {
  const below = rows.filter((row) => row.number > headerRow)
  const foot = footStart(below, columns)
  const whyLeft = leaver(columns)
  const records: ListRecord[] = []
  const left: LeftRow[] = []
  for (const [index, row] of below.entries()) {
    const record = recordOf(row, columns)
    const why = index >= foot ? 'foot' : whyLeft(row, record)
    if (why) left.push({ number: row.number, text: shorten(row), why })
    else records.push(record)
  }
  return { records, left }
}

/** The cells of one field with their rows, to judge a whole column (`refuseRounded`). */
export function cellsOfField(
  rows: readonly SheetRow[],
  { headerRow, columns }: ListColumns,
  field: string,
): NumberedCell[] {
  const index = columns.find((column) => column.field === field)?.index
  if (index === undefined) return []
  return rows.filter((row) => row.number > headerRow).map((row) => ({ row: row.number, cell: cellAt(row, index) }))
}

const filled = (row: SheetRow): readonly Cell[] => row.cells.filter((cell) => cell.text.trim() !== '')

/**
 * Tells what a row is when it is no person's. The number is asked first: nearly every row has one, and reading a
 * whole row as if it were a head costs more than all the rest. Only a head that holds digits itself is no exception.
 */
function leaver(columns: readonly ColumnChoice[]): (row: SheetRow, record: ListRecord) => LeftRow['why'] | undefined {
  const isHeadAgain = headFinder(columns)
  const isNumberTelling = !hasDigits(columns.find(({ field }) => field === 'nik')?.header ?? '')
  return (row, { values }) => {
    const { nik = '', name = '' } = values
    const isNumbered = hasDigits(nik)
    if (isNumbered && isNumberTelling) return undefined
    if (isHeadAgain(row)) return 'head-again'
    if (isNumbered) return undefined
    if (filled(row).some((cell) => /^(sub ?)?(jumlah|total)\b/i.test(cell.text.trim()))) return 'total'
    if (isSubtitle(row)) return 'subtitle'
    return nik === '' && name === '' && saidOf(values) < 2 ? 'no-person' : undefined
  }
}

const sayNothing: ReadonlySet<string> = new Set(['number', 'remark', 'rowKey'])

/** Somebody without number and name is still somebody when his birth date and his work stand there. */
const saidOf = (values: ListRecord['values']) =>
  Object.entries(values).filter(([field, text]) => text !== '' && !sayNothing.has(field)).length

/** Long enough to be somebody's number, however damaged. */
const hasDigits = (text: string) => /\d(?:\D*\d){5}/.test(text)

function headFinder(columns: readonly ColumnChoice[]): (row: SheetRow) => boolean {
  const named = columns.filter(({ header }) => header !== undefined && header !== '')
  const heads = named.map(({ index, header = '' }) => ({ index, head: squash(header) }))
  return (row) => {
    const equal = heads.filter(({ index, head }) => squash(cellAt(row, index).text) === head).length
    return heads.length >= 2 && equal > heads.length / 2
  }
}

/** One text over the whole width, or `DUSUN II` alone in its row. */
function isSubtitle(row: SheetRow): boolean {
  const cells = filled(row)
  const texts = new Set(cells.map((cell) => cell.text))
  if (texts.size !== 1) return false
  return (
    cells.length >= 3 || /^(dusun|lingkungan|rt|rw|desa|kelurahan|dsn|kecamatan)\b/i.test([...texts][0]?.trim() ?? '')
  )
}

const signing =
  /^(mengetahui|menyetujui|disetujui|kepala desa|kades|lurah|camat|sekretaris|pj\.?|plt\.?|a\.?n\.?\s|nip\b|ttd\b|tertanda)/i
const placeAndDate = /^\p{Lu}[\p{L}\s-]+,\s*(tanggal\b|\.{2,}|\d{0,2}\s*\p{L}*\s*20\d\d)/u

const longestSigning = 80
const signs = (text: string) => signing.test(text) || placeAndDate.test(text)

/** Where the signatures begin: after the last row with a number, at the first row that speaks of signing. */
function footStart(rows: readonly SheetRow[], columns: readonly ColumnChoice[]): number {
  const nik = columns.find(({ field }) => field === 'nik')?.index
  const lastPerson = nik === undefined ? -1 : rows.findLastIndex((row) => hasDigits(cellAt(row, nik).text))
  const speaksOfSigning = (row: SheetRow) => filled(row).some(({ text }) => signs(text.trim().slice(0, longestSigning)))
  const at = rows.findIndex((row, index) => index > lastPerson && speaksOfSigning(row))
  return at < 0 ? rows.length : at
}

function shorten(row: SheetRow): string {
  const texts = [...new Set(filled(row).map((cell) => cell.text.replace(/\s+/g, ' ').trim()))]
  const text = texts.join(' · ')
  return text.length > 120 ? `${text.slice(0, 119)}…` : text
}
