import { sql } from 'kysely'
import type { Tx } from '#platform/index.ts'

export type StepStamp = { readonly by: string; readonly role: string; readonly at: Date }
export type StepPaper = { readonly remark: string; readonly scanDigest: string | null }

/** Writes the next step of each list: from the state in which it stands to the new one. Call before `setState`. */
export async function insertSteps(
  tx: Tx,
  listIds: readonly string[],
  step: StepStamp & StepPaper & { readonly to: string },
): Promise<void> {
  if (listIds.length === 0) return
  await sql`insert into list_step (list_id, seq, area, from_state, to_state, remark, scan_digest, by, role, at)
    select l.id, coalesce((select max(s.seq) from list_step s where s.list_id = l.id), 0) + 1, l.area,
      case when exists (select from list_step s where s.list_id = l.id) then l.state end,
      ${step.to}, ${step.remark}, ${step.scanDigest}, ${step.by}, ${step.role}, ${step.at}
    from nomination_list l where l.id = any(${listIds}::uuid[])`.execute(tx)
}

export type StateChange = {
  readonly state: string
  readonly superseded_by?: string
  readonly sent_on?: string
  readonly sent_by?: string | null
  readonly scan_digest?: string
}

export async function setState(tx: Tx, listIds: readonly string[], change: StateChange): Promise<void> {
  if (listIds.length === 0) return
  const { sent_on: sentOn } = change
  const first = sentOn === undefined ? {} : { first_sent_on: sql<string>`coalesce(first_sent_on, ${sentOn}::date)` }
  await tx
    .updateTable('nomination_list')
    .set({ ...change, ...first })
    .where('id', 'in', listIds)
    .execute()
}

export async function listSteps(tx: Tx, listIds: readonly string[]) {
  if (listIds.length === 0) return []
  return tx
    .selectFrom('list_step')
    .selectAll()
    .where('list_id', 'in', listIds)
    .orderBy('list_id')
    .orderBy('seq')
    .execute()
}

/** Names of accounts by their ids; an unknown id stays nameless. */
export async function accountNames(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ id: string; name: string }>`
    select * from account_names(${[...new Set(ids)]}::uuid[])`.execute(tx)
  return new Map(rows.map(({ id, name }) => [id, name]))
}
