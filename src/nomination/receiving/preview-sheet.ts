import { cellAt, type SheetRow, type SheetRows } from '#exchange/sheet/index.ts'
import type { PreviewSheet } from '../contract.ts'
import type { ChosenSheet } from '../reading/choose-columns.ts'
import { maskNumbers } from '../reading/mask-numbers.ts'
import type { OpenList } from '../reading/open-list.ts'

const sampleRows = 5
const longest = 80

/** What was understood of a sheet, with some rows to see whether it is right. */
export function previewSheet({ sheet, headerRow, by, columns, missing }: ChosenSheet): PreviewSheet {
  return {
    sheet: sheet.name,
    headerRow,
    by,
    columns: columns.map(({ field, index, header, confidence }) => ({ field, index, header, confidence })),
    missing: [...missing],
    headers: headersOf(sheet, headerRow, columns),
    samples: samplesOf(sheet, headerRow),
  }
}

/** Sheets of which nothing was understood: a person points out the columns himself. */
export function previewUnknown({ sheets }: OpenList): PreviewSheet[] {
  const seen = sheets.filter((sheet) => !sheet.hidden && sheet.rows.length > 0)
  return seen.map((sheet) => previewSheet({ sheet, headerRow: 0, by: 'guessed', columns: [], missing: [], titles: [] }))
}

function headersOf(sheet: SheetRows, headerRow: number, columns: ChosenSheet['columns']): PreviewSheet['headers'] {
  const head = sheet.rows.find(({ number }) => number === headerRow)
  const width = Math.max(head?.cells.length ?? 0, ...rowsBelow(sheet, headerRow).map(({ cells }) => cells.length))
  return Array.from({ length: width }, (_, index) => {
    const known = columns.find((column) => column.index === index)?.header
    return { index, header: shown(known ?? (head ? cellAt(head, index).text : '')) }
  })
}

function samplesOf(sheet: SheetRows, headerRow: number): string[][] {
  return rowsBelow(sheet, headerRow).map(({ cells }) => cells.map(({ text }) => shown(text)))
}

const rowsBelow = ({ rows }: SheetRows, headerRow: number): SheetRow[] =>
  rows.filter(({ number }) => number > headerRow).slice(0, sampleRows)

export function shown(text: string): string {
  const masked = maskNumbers(text.replace(/\s+/g, ' ').trim())
  return masked.length > longest ? `${masked.slice(0, longest - 1)}…` : masked
}
