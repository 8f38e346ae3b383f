import { namesOf } from '#access/names-of.ts'
import type { Tx } from '#platform/index.ts'
import { replyCounts, type SnapshotRow } from './contract.ts'

/** Every delivery, newest first. */
export async function listSnapshots(tx: Tx): Promise<SnapshotRow[]> {
  const rows = await tx.selectFrom('snapshot').selectAll().orderBy('id', 'desc').execute()
  const names = await namesOf(
    tx,
    rows.map(({ received_by: by }) => by),
  )
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind as SnapshotRow['kind'],
    mode: row.mode as SnapshotRow['mode'],
    listId: row.list_id,
    counts: row.list_id === null ? null : (replyCounts.safeParse(row.counts).data ?? null),
    source: row.source,
    dataDate: row.data_date,
    entries: row.entries,
    faults: row.faults,
    unreadNiks: row.unread_niks,
    faultFile: row.fault_file,
    state: row.state as SnapshotRow['state'],
    receivedAt: row.received_at.toISOString(),
    receivedBy: names.get(row.received_by) ?? '',
  }))
}
