import type { Tx } from '#platform/index.ts'
import type { ListEffect, ListState } from '../contract.ts'

const selectList = (tx: Tx) => tx.selectFrom('decree_list').selectAll()
export type ListRow = Awaited<ReturnType<ReturnType<typeof selectList>['executeTakeFirstOrThrow']>>

export async function findList(tx: Tx, id: string): Promise<ListRow | undefined> {
  return selectList(tx).where('id', '=', id).executeTakeFirst()
}

/** The list again, so that two who act on it at once act one after the other. */
export async function findListForChange(tx: Tx, id: string): Promise<ListRow | undefined> {
  return selectList(tx).where('id', '=', id).forUpdate().executeTakeFirst()
}

/** Newest version first. */
export async function listLists(tx: Tx, programmeId: string): Promise<ListRow[]> {
  return selectList(tx).where('programme_id', '=', programmeId).orderBy('version', 'desc').execute()
}

/** @returns false when somebody else has locked this version meanwhile */
export async function insertList(
  tx: Tx,
  list: {
    readonly id: string
    readonly programmeId: string
    readonly runId: string
    readonly version: number
    readonly code: string
    readonly effect: ListEffect
    readonly trailEnd: string
    readonly on: string
    readonly at: Date
    readonly by: string
  },
): Promise<boolean> {
  const row = await tx
    .insertInto('decree_list')
    .values({
      id: list.id,
      programme_id: list.programmeId,
      selection_id: list.runId,
      version: list.version,
      code: list.code,
      state: 'locked',
      effect: JSON.stringify(list.effect),
      trail_end: list.trailEnd,
      locked_on: list.on,
      locked_at: list.at,
      locked_by: list.by,
    })
    .onConflict((conflict) => conflict.columns(['programme_id', 'version']).doNothing())
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

type ListChange = {
  readonly state?: ListState
  readonly submitted_at?: Date
  readonly signed_on?: string
  readonly opened_at?: Date
  readonly opened_because?: string
  readonly decree_number?: string
  readonly decree_date?: string
  readonly decree_title?: string
  readonly signatory?: string
  readonly signed_file?: string
  readonly recorded_at?: Date
  readonly recorded_by?: string
  readonly annexes_until?: Date
}

export async function changeList(tx: Tx, id: string, change: ListChange): Promise<void> {
  await tx.updateTable('decree_list').set(change).where('id', '=', id).execute()
}
