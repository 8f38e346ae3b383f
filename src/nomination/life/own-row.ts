import type { Tx } from '#platform/index.ts'
import { refuse, type Refusal } from '#values/refusal.ts'
import { lockList } from '../records/lists.ts'
import { lockRound } from '../records/rounds.ts'
import { findRow } from '../records/rows.ts'
import type { ListState } from '../rules/list-steps.ts'
import { whyFixed } from '../rules/own-row.ts'

type FoundRow = NonNullable<Awaited<ReturnType<typeof findRow>>>

/**
 * A row that may be changed or removed now, or why not. Its list is held until the transaction ends, so that nobody
 * passes it on meanwhile.
 */
export async function openOwnRow(tx: Tx, rowId: string): Promise<{ readonly row: FoundRow } | Refusal> {
  const seen = await findRow(tx, rowId)
  if (!seen) return refuse('not-found')
  await lockRound(tx, seen.programme_id, seen.area)
  const list = await lockList(tx, seen.list_id)
  // As it stands now that nobody else can touch it.
  const row = await findRow(tx, rowId)
  if (!list || !row) return refuse('not-found')
  const why = whyFixed({
    // The database allows no other words.
    listState: list.state as ListState | 'superseded',
    current: row.current,
    isRemoved: row.removed_as !== null,
    isToMend: row.verdict === 'to-be-mended',
  })
  return why ?? { row }
}
