import { sql } from 'kysely'
import type { Tx } from '#platform/index.ts'

export type NewList = { readonly id: string; readonly programmeId: string; readonly at: Date; readonly by: string }

/** A job that was cut off goes on in its own list. */
export async function insertMatchingList(tx: Tx, { id, programmeId, at, by }: NewList): Promise<void> {
  await tx
    .insertInto('matching_list')
    .values({ id, programme_id: programmeId, made_at: at, made_by: by })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute()
}

export type NewRow = {
  readonly personId: string
  readonly area: string
  readonly number: number
  readonly key: string
}

export async function insertMatchingRows(tx: Tx, listId: string, rows: readonly NewRow[]): Promise<void> {
  const all = <Column extends keyof NewRow>(column: Column) => rows.map((row) => row[column])
  await sql`insert into matching_row (list_id, person_id, area, number, row_key)
    select ${listId}::uuid, * from unnest(${all('personId')}::uuid[], ${all('area')}::text[], ${all('number')}::int[],
      ${all('key')}::text[]) on conflict do nothing`.execute(tx)
}

export async function finishMatchingList(
  tx: Tx,
  id: string,
  made: { readonly rows: number; readonly fileDigest: string },
): Promise<void> {
  await tx
    .updateTable('matching_list')
    .set({ rows: made.rows, file_digest: made.fileDigest })
    .where('id', '=', id)
    .execute()
}

/** A list that is whole; one that is being made is nobody's yet. */
export async function findMatchingList(tx: Tx, id: string) {
  return tx
    .selectFrom('matching_list')
    .selectAll()
    .where('id', '=', id)
    .where('file_digest', 'is not', null)
    .executeTakeFirst()
}

export async function listMatchingLists(tx: Tx, programmeId: string) {
  return tx
    .selectFrom('matching_list')
    .selectAll()
    .where('programme_id', '=', programmeId)
    .where('file_digest', 'is not', null)
    .orderBy('id', 'desc')
    .execute()
}

/** How many people of each list were answered by any delivery. */
export async function countAnswered(tx: Tx, listIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
  if (listIds.length === 0) return new Map()
  const rows = await tx
    .selectFrom('welfare_answer as a')
    .innerJoin('snapshot as s', 's.id', 'a.snapshot_id')
    .select(['s.list_id', sql<number>`count(distinct a.person_id)::int`.as('answered')])
    .where('s.list_id', 'in', listIds)
    .where('s.state', '=', 'ready')
    .groupBy('s.list_id')
    .execute()
  return new Map(rows.map(({ list_id: list, answered }) => [list!, answered]))
}

/** Rows of a list with what identifies their people, in their order, a page at a time. */
export async function pageSentRows(tx: Tx, listId: string, after: number, limit: number) {
  return tx
    .selectFrom('matching_row as r')
    .innerJoin('person as p', 'p.id', 'r.person_id')
    .select(['r.number', 'r.row_key', 'r.person_id', 'r.area', 'p.name', 'p.birth_date'])
    .select(['p.nik_sealed', 'p.kk_sealed', 'p.nik_index', 'p.name_index'])
    .where('r.list_id', '=', listId)
    .where('r.number', '>', after)
    .orderBy('r.number')
    .limit(limit)
    .execute()
}
export type SentRecord = Awaited<ReturnType<typeof pageSentRows>>[number]
