import type { ListMapping, PreviewFile, PreviewSheet } from '#nomination/contract.ts'
import type { FieldFault } from '../../kit/error-summary.tsx'
import type { ImportText } from '../../text/id/import.ts'
import { columnLetter, fieldWord } from './entry-words.ts'
import { mappingOf } from './import-state.ts'

/** What is chosen for one sheet: the row of its headings, and the field of each column by its index. */
export type SheetChoice = { readonly headerRow: string; readonly fields: Readonly<Record<number, string>> }
export type Choices = Readonly<Record<string, SheetChoice>>

/** A list without these two names nobody. */
const needed = ['nik', 'name']

export function choicesOf({ sheets }: PreviewFile, said: ListMapping | null): Choices {
  return Object.fromEntries(sheets.map((sheet) => [sheet.sheet, choiceOf(sheet, said)]))
}

function choiceOf({ sheet, headerRow, columns }: PreviewSheet, said: ListMapping | null): SheetChoice {
  const given = said?.sheets.find((one) => one.sheet === sheet)
  const fields = (given?.columns ?? columns).map(({ field, index }) => [index, field])
  return { headerRow: String(given?.headerRow ?? headerRow), fields: Object.fromEntries(fields) }
}

export const columnId = (key: string, sheet: number, index: number): string => `${key}-${sheet}-${index}`

/** What keeps a choice from being used. A sheet of which no column is chosen is left out and has no faults. */
export function faultsOf(
  key: string,
  seen: PreviewFile,
  choices: Choices,
  { columns: words }: ImportText,
): FieldFault[] {
  return seen.sheets.flatMap(({ sheet, headers }, at) => {
    const fields = Object.entries(choices[sheet]?.fields ?? {})
    if (fields.length === 0 && seen.sheets.length > 1) return []
    const twice = fields.filter(([index, field]) => fields.some(([other, same]) => same === field && other < index))
    const missing = needed.filter((field) => !fields.some(([, chosen]) => chosen === field))
    const first = columnId(key, at, headers[0]?.index ?? 0)
    return [
      ...twice.map(([index, field]) => ({
        field: columnId(key, at, Number(index)),
        text: words.twice(fieldWord(words.fields, field)),
      })),
      ...(missing.length === 0
        ? []
        : [{ field: first, text: words.need(missing.map((field) => fieldWord(words.fields, field)).join(', ')) }]),
    ]
  })
}

/** The choice as the server takes it. */
export function mappingFrom(seen: PreviewFile, choices: Choices): ListMapping {
  const sheets = Object.entries(choices)
    .filter(([, { fields }]) => Object.keys(fields).length > 0)
    .map(([sheet, { headerRow, fields }]) => ({
      sheet,
      headerRow: Number(headerRow) || 0,
      columns: Object.entries(fields).map(([index, field]) => ({ field, index: Number(index) })),
    }))
  return mappingOf(seen, sheets)
}

/** One column of a sheet with what stands under its heading. */
export type SheetColumn = {
  readonly index: number
  readonly header: string
  readonly samples: readonly string[]
  readonly confidence: number | undefined
}

/** Enough to recognise a column by. */
const shownSamples = 3

export function columnsOf(
  { headers, samples, columns }: PreviewSheet,
  unnamed: (letter: string) => string,
): SheetColumn[] {
  return headers.map(({ index, header }) => ({
    index,
    header: header === '' ? unnamed(columnLetter(index)) : header,
    samples: samples
      .map((row) => row[index] ?? '')
      .filter((cell) => cell !== '')
      .slice(0, shownSamples),
    confidence: columns.find((column) => column.index === index)?.confidence,
  }))
}
