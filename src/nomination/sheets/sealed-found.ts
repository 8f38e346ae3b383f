import * as z from 'zod/mini'
import type { NewReturnedRow } from '#access/sheets/returned-sheets.ts'
import type { Cells, PairedRows } from '#exchange/round-trip/index.ts'
import type { Vault } from '#platform/index.ts'
import { maskNumbers } from '../reading/mask-numbers.ts'
import type { FoundRow } from './against-now.ts'

/** What is kept of a row that differs: what it is called in the list and in the sheet, and the cells of both. */
const keptCells = z.object({
  name: z.string(),
  nik: z.string(),
  desa: z.string(),
  sheetName: z.string(),
  sheetNik: z.string(),
  taken: z.record(z.string(), z.string()),
  yours: z.record(z.string(), z.string()),
})
export type KeptCells = z.output<typeof keptCells>

type Of = { readonly id: string; readonly area: string }

/** Each is sealed when it is asked for: a whole list of them is long. */
export function sealFound(
  vault: Vault,
  { id, area }: Of,
  { added, removed }: PairedRows,
  found: readonly FoundRow[],
): (() => NewReturnedRow)[] {
  const seal = (line: number, cells: KeptCells) =>
    vault.seal({ table: 'returned_row', column: 'cells', row: `${id}:${line}` }, JSON.stringify(cells))
  const bare = (line: number, kind: 'added' | 'removed', rowKey: string | null, cells: KeptCells) => () => ({
    line,
    area,
    kind,
    rowKey,
    sealed: seal(line, cells),
    cells: [],
  })
  return [
    ...removed.map((row, at) => bare(at - removed.length, 'removed', row.row, { ...labelOf(row.cells), ...nothing })),
    ...found.map((row) => () => ({
      line: row.pair.returned.line,
      area: row.area ?? area,
      kind: row.kind,
      rowKey: row.pair.taken.row,
      sealed: seal(row.pair.returned.line, cellsOf(row)),
      cells: row.cells.map(({ field, state }) => ({ field, state })),
    })),
    ...added.map(({ line, cells }) => bare(line, 'added', null, { ...nothing, ...blank, ...sheetLabel(cells) })),
  ]
}

export function openFound(vault: Vault, row: { returned_id: string; line: number; cells_sealed: Buffer }): KeptCells {
  const place = { table: 'returned_row', column: 'cells', row: `${row.returned_id}:${row.line}` } as const
  return z.parse(keptCells, JSON.parse(vault.open(place, row.cells_sealed)))
}

const nothing = { sheetName: '', sheetNik: '', taken: {}, yours: {} }
const blank = { name: '', nik: '', desa: '' }
const labelOf = ({ name = '', nik = '', desa = '' }: Cells) => ({ name, nik, desa })
const sheetLabel = ({ name = '', nik = '', desa = '' }: Cells) => ({
  sheetName: name.slice(0, 200),
  sheetNik: maskNumbers(nik.slice(0, 40)),
  desa: desa.slice(0, 80),
})

/** A cell that cannot be taken over is kept as it may be shown: a full NIK that somebody typed is nobody's to keep. */
function cellsOf({ pair: { taken, returned }, cells, kind }: FoundRow): KeptCells {
  const yours = cells.map(
    ({ field, yours: text, state }) => [field, state === 'open' ? text : maskNumbers(text)] as const,
  )
  return {
    ...nothing,
    ...(kind === 'proposed' ? sheetLabel(returned.cells) : {}),
    ...labelOf(taken.cells),
    taken: Object.fromEntries(cells.map(({ field, taken: was }) => [field, was])),
    yours: Object.fromEntries(yours),
  }
}
