import * as z from 'zod/mini'
import type { TakenRow } from '#exchange/round-trip/index.ts'

/** The state a sheet was taken from, as it is kept beside it: keys, versions and cells of its rows. */
const kept = z.object({
  fields: z.array(z.string()),
  rows: z.array(z.array(z.string())),
})

export function packState(fields: readonly string[], rows: readonly TakenRow[]): Buffer {
  const packed = rows.map(({ key, row, version, cells }) => [
    key,
    row,
    version,
    ...fields.map((one) => cells[one] ?? ''),
  ])
  return Buffer.from(JSON.stringify({ fields, rows: packed }))
}

export function unpackState(bytes: Buffer): TakenRow[] {
  const { fields, rows } = z.parse(kept, JSON.parse(bytes.toString()))
  return rows.map(([key = '', row = '', version = '', ...cells]) => ({
    key,
    row,
    version,
    cells: Object.fromEntries(fields.map((field, at) => [field, cells[at] ?? ''])),
  }))
}
