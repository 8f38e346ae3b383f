import { perform, type Act } from '#access/act.ts'
import type { Job, JobContext } from '#access/job.ts'
import { readColumns, recordOf, type ReadColumns } from '#exchange/columns/index.ts'
import { officeList, registryExtract, streamRows, type StreamedRow } from '#exchange/sheet/index.ts'
import { columnMapFor } from '#programme/index.ts'
import type { AreaCode } from '#values/area-code.ts'
import { isRefusal, refuse } from '#values/refusal.ts'
import type { SnapshotInput } from './contract.ts'
import { coverBatch, registryBatch, type Batch } from './entry-batches.ts'
import { writeFaults, type Fault } from './fault-sheet.ts'
import * as records from './records.ts'
import type { EntryCells } from './rules/read-entry.ts'
import { welfareSource } from './rules/welfare-source.ts'

const roles = ['welfare-data-officer', 'lead-agency-officer'] as const
const batchSize = 2_000

/** `unreadNiks` are among the entries: rows that are kept, and can be found by name and birth date only. */
type Counts = { readonly entries: number; readonly faults: number; readonly unreadNiks: number }
type Remarks = { readonly faults: Fault[]; readonly unreadNiks: Fault[] }

/**
 * Takes in a delivery of welfare data or of people already covered. Rows are staged in batches under the job's
 * id, so that a job that was cut off starts over and doubles nothing; one last short act makes them visible.
 * Good rows go on, the others come back as a file with the reason, and so do the rows whose NIK can be none. Cost: O(rows), memory of one batch.
 */
export const importSnapshotJob: Job<SnapshotInput, Counts & { snapshotId: string }> = {
  kind: 'verification.import',
  roles,
  run: async (context, input) => {
    if (input.dataDate > context.platform.world.clock.today())
      return refuse('data-date-in-future', { dated: input.dataDate })
    const same = await context.inScope((tx) =>
      records.findSameDelivery(tx, input.kind, input.fileDigest, input.dataDate),
    )
    if (same && same.id !== context.jobId) return refuse('delivery-known-already')
    const map = await context.inScope((tx) => columnMapFor(tx, input.kind, input.columnMapId))
    if (isRefusal(map)) return map
    const file = context.files.checkOut(input.fileDigest)
    try {
      const columns = await readColumns(file.path, map)
      if (isRefusal(columns)) return columns
      await context.inScope((tx) => records.insertSnapshot(tx, stagingOf(context, input)))
      return await takeRows(context, input, file.path, columns)
    } finally {
      file.release()
    }
  },
}

function stagingOf(context: JobContext, input: SnapshotInput) {
  const { kind, dataDate, fileDigest, columnMapId = null } = input
  const source = kind === 'dtsen' ? welfareSource(input.source) : input.source
  return {
    id: context.jobId,
    kind,
    source,
    dataDate,
    fileDigest,
    columnMapId,
    at: context.platform.world.clock.now(),
    by: context.actor.accountId,
  }
}

async function takeRows(context: JobContext, input: SnapshotInput, path: string, columns: ReadColumns) {
  const place = { today: context.platform.world.clock.today(), pemda: context.actor.pemda as AreaCode }
  const batch = input.kind === 'dtsen' ? registryBatch(context, place) : coverBatch(context, place)
  const remarks: Remarks = { faults: [], unreadNiks: [] }
  let entries = 0
  const save = async () => {
    const filled = batch.size
    await context.inScope((tx) => batch.flush(tx, context.jobId))
    entries += filled
    await context.progress(entries, null)
  }
  const read = await streamRows(path, limitsOf(columns), async (rows) => {
    for (const row of rows) takeRow(row, columns, batch, remarks)
    if (batch.size >= batchSize) await save()
  })
  if (isRefusal(read)) return read
  await save()
  if (entries === 0) return refuse('nothing-in-extract')
  return finish(context, entries, remarks)
}

function takeRow(row: StreamedRow, columns: ReadColumns, batch: Batch, remarks: Remarks): void {
  if (row.sheet !== columns.sheet || row.number <= columns.headerRow) return
  const cells: EntryCells = recordOf(row, columns.columns).values
  if (Object.values(cells).every((text) => text === '')) return
  const added = batch.add(row.number, cells)
  if (isRefusal(added)) remarks.faults.push({ row: row.number, reason: added })
  else if (added.nikFault) remarks.unreadNiks.push({ row: row.number, reason: added.nikFault })
}

const limitsOf = (columns: ReadColumns) => (columns.isText ? registryExtract : officeList)

async function finish(context: JobContext, entries: number, remarks: Remarks) {
  const counts = { entries, faults: remarks.faults.length, unreadNiks: remarks.unreadNiks.length }
  const isFine = counts.faults + counts.unreadNiks === 0
  const faultFile = isFine ? null : context.files.put(await writeFaults(remarks))
  const done = await perform(context.platform, context.actor, finishImport, {
    input: { snapshotId: context.jobId, faultFile, ...counts },
  })
  return isRefusal(done) ? done : { snapshotId: context.jobId, ...counts }
}

const finishImport: Act<Counts & { snapshotId: string; faultFile: string | null }, { snapshotId: string }> = {
  name: 'verification.finish-import',
  roles,
  run: async ({ tx, note }, { snapshotId, ...counts }) => {
    await records.finishSnapshot(tx, snapshotId, { ...counts, state: 'ready' })
    const { entries, faults, unreadNiks } = counts
    note(snapshotId, { entries, faults, unreadNiks })
    return { snapshotId }
  },
}
