import { readWorkbook, villageList, type SheetRow, type SheetRows } from '#exchange/sheet/index.ts'
import { isRefusal, type Refusal } from '#values/refusal.ts'
import { markProperty, readMark, type FormMark } from '../forms/form-mark.ts'

/** A village list opened and not yet understood. */
export type OpenList = { readonly sheets: readonly SheetRows[]; readonly form: FormMark | undefined }

/** The mark of our forms stands above the head, never among the rows. */
const markRows = 15

export async function openList(bytes: Uint8Array): Promise<OpenList | Refusal> {
  const workbook = await readWorkbook(bytes, villageList)
  if (isRefusal(workbook)) return workbook
  const inProperties = readMark(workbook.properties[markProperty] ?? '')
  return { sheets: workbook.sheets, form: inProperties ?? markInCells(workbook.sheets) }
}

function markInCells(sheets: readonly SheetRows[]): FormMark | undefined {
  for (const cell of sheets.flatMap(({ rows }) => rows.slice(0, markRows)).flatMap(({ cells }) => cells)) {
    const mark = cell.text.startsWith('payung ') ? readMark(cell.text) : undefined
    if (mark) return mark
  }
  return undefined
}

/** The texts of a row as a line; what a merged title repeats is said once. */
export function lineOf({ cells }: SheetRow): string {
  const texts = cells.filter(({ merged, text }) => !merged && text.trim() !== '').map(({ text }) => text.trim())
  return texts.join(' ')
}
