import { readWorkbook, villageList, writeWorkbook } from '#exchange/sheet/index.ts'
import type { SheetField } from '#nomination/contract.ts'
import { must } from './actors.ts'

export type Grid = string[][]
export type ColumnAt = (field: SheetField) => number

/** Above the people: title, fields, note, headings. */
const fieldRow = 1
export const firstRow = 4

let made = 0

/** Changes a working list as a person in Excel does: cells, rows and columns; its properties stay. No two results are the same bytes. */
export async function editSheet(
  bytes: Uint8Array,
  change: (grid: Grid, at: ColumnAt) => Grid | void,
): Promise<Uint8Array<ArrayBuffer>> {
  const { sheets, properties } = must(await readWorkbook(bytes, villageList))
  const grid: Grid = []
  for (const { number, cells } of sheets[0]!.rows) grid[number - 1] = cells.map(({ text }) => text)
  const fields = grid[fieldRow]!
  const rows = change(grid, (field) => fields.indexOf(field)) ?? grid
  const marked = { ...properties, Salinan: String(++made) }
  const edited = await writeWorkbook({ properties: marked, sheets: [{ name: 'Usulan', columns: [], rows }] })
  return new Uint8Array(edited)
}

/** Types cells into the rows of these names. */
export const typeInto =
  (cells: Readonly<Record<string, Partial<Record<SheetField, string>>>>) =>
  (grid: Grid, at: ColumnAt): void => {
    for (const row of grid.slice(firstRow))
      for (const [field, text] of Object.entries(cells[row[at('name')]!] ?? {})) row[at(field as SheetField)] = text
  }
