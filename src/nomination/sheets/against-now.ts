import type { JobContext } from '#access/job.ts'
import { compareCell, type DifferingCell, type RowPair, type SameCell } from '#exchange/round-trip/index.ts'
import { keyOf } from '../receiving/tokens.ts'
import { listNamesByRoot } from '../records/sheet-rows.ts'
import { cellsNow } from './name-cells.ts'
import { areaNames } from './read-names.ts'

export type FoundRow = {
  readonly kind: 'changed' | 'proposed'
  readonly pair: RowPair
  readonly cells: readonly DifferingCell[]
  /** The desa of the row; absent where it stands no longer. */
  readonly area?: string
}

const rowsAtOnce = 1_000

/** Leaves out what stands so already: another officer sent back the same correction. Only touched rows are looked up. */
export async function againstNow(
  context: JobContext,
  programmeId: string,
  touched: readonly FoundRow[],
  isSame: SameCell,
): Promise<FoundRow[]> {
  const names = await areaNames(context, context.actor.area)
  const today = context.platform.world.clock.today()
  const found: FoundRow[] = []
  for (let at = 0; at < touched.length; at += rowsAtOnce) {
    const batch = touched.slice(at, at + rowsAtOnce)
    const roots = batch.map(({ pair }) => pair.taken.row)
    const records = await context.inScope((tx) => listNamesByRoot(tx, programmeId, roots))
    const byRoot = new Map(records.map((record) => [keyOf(record), record]))
    for (const row of batch) {
      const record = byRoot.get(row.pair.taken.row)
      if (!record) {
        found.push(row)
        continue
      }
      const now = cellsNow(context.vault, record, names, today)
      const cells = row.cells.filter(({ field, taken, yours, state }) => {
        const values = { taken, yours, now: { shown: now.shown[field] ?? '', real: now.real[field] ?? '' } }
        return state !== 'open' || compareCell(values, (one, other) => isSame(field, one, other)) !== 'same'
      })
      if (cells.length > 0 || row.kind === 'proposed') found.push({ ...row, cells, area: record.area })
    }
  }
  return found
}
