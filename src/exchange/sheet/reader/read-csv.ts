import Papa from 'papaparse'
import { columnLetters } from '../column-letters.ts'
import type { SheetLimits } from '../sheet-limits.ts'
import { longestCell } from '../sheet-limits.ts'
import { FileFault } from './file-fault.ts'
import { kindCode } from './raw-row.ts'
import type { RowSink } from './row-sink.ts'
import { decodeText, type FileBytes } from './text-decoding.ts'

const delimiters = [';', '\t', ',', '|']
/** No honest row is longer; a quotation mark that is never closed makes the rest of the file one row. */
const longestRow = 2 ** 20

/** Enough of the file to see by what sign its lines are cut. */
const sampleLength = 4096

/** Reads a CSV as a workbook with one sheet. */
export async function readCsv(file: FileBytes, limits: SheetLimits, sink: RowSink): Promise<void> {
  sink.beginSheet({ name: 'CSV', hidden: false, hiddenColumns: [] })
  let rest = ''
  let row = 0
  let delimiter: string | undefined
  for await (const text of decodeText(file)) {
    rest += text
    if (delimiter === undefined && rest.length < sampleLength) continue
    if (delimiter === undefined) ({ delimiter, rest } = chooseDelimiter(rest))
    const parsed = parseRows(rest, delimiter, true)
    for (const fields of parsed.rows) if (!addRow(fields, ++row, { limits, sink })) return
    rest = rest.slice(parsed.read)
    if (rest.length > longestRow) throw new FileFault('file-csv-quote', { row: row + 1 })
  }
  if (delimiter === undefined) ({ delimiter, rest } = chooseDelimiter(rest))
  addLastRows(rest, delimiter, row, { limits, sink })
}

function addLastRows(rest: string, delimiter: string, row: number, reading: Reading): void {
  const last = parseRows(rest, delimiter, false)
  if (last.unclosed !== undefined) throw new FileFault('file-csv-quote', { row: row + last.unclosed + 1 })
  let number = row
  for (const fields of last.rows) if (!addRow(fields, ++number, reading)) return
}

/** A first line `sep=;` is Excel's own; else the sign that cuts the first lines most evenly. */
function chooseDelimiter(text: string): { delimiter: string; rest: string } {
  const told = /^sep=(.)\n/.exec(text)
  if (told?.[1]) return { delimiter: told[1], rest: text.slice(told[0].length) }
  const lines = text
    .replaceAll(/"[^"]*"/g, '')
    .split('\n')
    .slice(0, 40)
  const evenness = (sign: string) => {
    const counts = lines.map((line) => line.split(sign).length - 1).filter((count) => count > 0)
    const usual = counts.toSorted((a, b) => a - b)[Math.floor(counts.length / 2)] ?? 0
    return counts.filter((count) => count === usual).length * (1 + Math.min(usual, 10) / 10)
  }
  const [best = ','] = delimiters.toSorted((a, b) => evenness(b) - evenness(a))
  return { delimiter: best, rest: text }
}

function parseRows(text: string, delimiter: string, ignoreLast: boolean) {
  const result = new Papa.Parser({ delimiter, newline: '\n' }).parse(text, 0, ignoreLast) as Papa.ParseResult<string[]>
  const unclosed = result.errors.find((error) => error.code === 'MissingQuotes')?.row
  return { rows: result.data, read: result.meta.cursor, unclosed }
}

type Reading = { readonly limits: SheetLimits; readonly sink: RowSink }

/** False when no more rows are wanted. */
function addRow(fields: readonly string[], number: number, { limits, sink }: Reading): boolean {
  const filled = fields.findLastIndex((field) => field.trim() !== '') + 1
  if (filled === 0) return true
  if (filled > limits.columns) {
    throw new FileFault('file-too-wide', { cell: `${columnLetters(filled - 1)}${number}`, limit: limits.columns })
  }
  const texts = fields.slice(0, filled)
  if (texts.some((text) => text.length > longestCell)) throw new FileFault('file-csv-quote', { row: number })
  return sink.add({ number, texts, codes: texts.map((text) => (text === '' ? kindCode.empty : kindCode.text)) })
}
