import { applyColumns, cellsOfField, type LeftRow, type ListRecord } from '#exchange/columns/index.ts'
import { refuseRounded } from '#exchange/sheet/index.ts'
import { refuse, type Refusal } from '#values/refusal.ts'
import { rowFields } from '../contract.ts'
import type { ReadRow } from '../rules/judge-list.ts'
import type { RowField, WrittenRow } from '../rules/row.ts'
import type { ChosenSheet } from './choose-columns.ts'

/** A row below the head that names nobody; told, so that nothing is lost unseen. */
export type LeftOut = {
  readonly sheet: string
  readonly row: number
  readonly text: string
  readonly why: LeftRow['why'] | 'struck-out'
}

export type ReadList = { readonly rows: readonly ReadRow[]; readonly left: readonly LeftOut[] }

/** The rows of every sheet of a list. The whole file is refused where its numbers cannot be trusted. */
export function readRows(sheets: readonly ChosenSheet[]): ReadList | Refusal {
  const rows: ReadRow[] = []
  const left: LeftOut[] = []
  for (const chosen of sheets) {
    const rounded = roundedColumn(chosen)
    if (rounded) return rounded
    const found = applyColumns(chosen.sheet.rows, chosen)
    const sheet = chosen.sheet.name
    const blank = blankLines(chosen)
    for (const { number, text, why } of found.left) if (!blank.has(number)) left.push({ sheet, row: number, text, why })
    for (const record of found.records) {
      if (isStruckOut(record)) left.push({ sheet, row: record.number, text: '', why: 'struck-out' })
      else rows.push(readRow(sheet, record))
    }
  }
  return rows.length > 0 ? { rows, left } : refuse('file-no-rows')
}

/** Lines that hold nothing but their number or the key of our own form: nobody was left out there. */
function blankLines({ sheet, columns }: ChosenSheet): ReadonlySet<number> {
  const counting = columns.filter(({ field }) => field === 'number' || field === 'rowKey').map(({ index }) => index)
  const blank = sheet.rows.filter(({ cells }) =>
    cells.every(({ text }, index) => text.trim() === '' || counting.includes(index)),
  )
  return new Set(blank.map(({ number }) => number))
}

function roundedColumn({ sheet, headerRow, columns }: ChosenSheet): Refusal | undefined {
  for (const { field, header } of columns.filter((column) => column.field === 'nik' || column.field === 'kk')) {
    const cells = cellsOfField(sheet.rows, { headerRow, columns }, field)
    const refusal = refuseRounded(cells, header || field.toUpperCase())
    if (refusal) return refusal
  }
  return undefined
}

function readRow(sheet: string, { number, values }: ListRecord): ReadRow {
  const isStated = /^(ya|iya|y|v|x|√|✓|✔|ada|setuju|sehat\b.*)$/i.test((values['statement'] ?? '').trim())
  return {
    sheet,
    number,
    key: (values['rowKey'] ?? '').trim(),
    written: writtenFrom(values),
    statement: { works: isStated, isHealthy: isStated },
  }
}

export function writtenFrom(values: Readonly<Record<string, string | undefined>>): WrittenRow {
  const written: Partial<Record<RowField, string>> = {}
  for (const field of rowFields) written[field] = values[field] ?? ''
  return written as WrittenRow
}

const isStruckOut = ({ values }: ListRecord) => /^(keluar|coret|hapus)\b/i.test((values['stays'] ?? '').trim())
