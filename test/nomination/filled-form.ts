import { readWorkbook, villageList, writeWorkbook, type SheetRow } from '#exchange/sheet/index.ts'
import { must } from '../support/actors.ts'

/** Types into lines of one of our forms as an office application does: every other cell and property stays. */
export async function fillIn(
  form: Uint8Array,
  lines: readonly { readonly row: number; readonly cells: Readonly<Record<string, string>> }[],
): Promise<Uint8Array> {
  const { sheets, properties } = must(await readWorkbook(form, villageList))
  const [sheet] = sheets
  const head = sheet!.rows.find(({ cells }) => cells.some(({ text }) => text === 'NIK'))!
  const texts = new Map(sheet!.rows.map((row) => [row.number, row.cells.map(({ text }) => text)]))
  for (const { row, cells } of lines) texts.set(row, typeInto(texts.get(row) ?? [], head, cells))
  const last = Math.max(...texts.keys())
  return writeWorkbook({
    properties,
    sheets: [{ name: sheet!.name, columns: [], rows: Array.from({ length: last }, (_, i) => texts.get(i + 1) ?? []) }],
  })
}

function typeInto(line: readonly string[], head: SheetRow, cells: Readonly<Record<string, string>>): string[] {
  const typed = head.cells.map((_, index) => line[index] ?? '')
  for (const [heading, text] of Object.entries(cells)) {
    typed[head.cells.findIndex((cell) => cell.text === heading)] = text
  }
  return typed
}
