import { sql } from 'kysely'
import type { Tx } from '#platform/index.ts'

export type Answer = {
  readonly personId: string
  readonly area: string
  readonly line: number
  readonly match: string
  readonly decile: number | null
  readonly dataDate: string
  readonly matchedBy: string
  readonly entry: number | null
  readonly nikDiffers: boolean
  readonly remark: string
}

export type Reply = {
  readonly id: string
  readonly mode: 'reply' | 'browser'
  readonly listId: string
  readonly source: string
  readonly dataDate: string
  readonly fileDigest: string
  readonly answersDigest: string
  readonly entries: number
  readonly at: Date
  readonly by: string
}

/** Nobody goes by it yet: its answers are written first. A job that was cut off begins it again. */
export async function insertReply(tx: Tx, reply: Reply): Promise<void> {
  await tx
    .insertInto('snapshot')
    .values({
      id: reply.id,
      kind: 'dtsen',
      mode: reply.mode,
      list_id: reply.listId,
      source: reply.source,
      data_date: reply.dataDate,
      file_digest: reply.fileDigest,
      answers_digest: reply.answersDigest,
      entries: reply.entries,
      state: 'staging',
      received_at: reply.at,
      received_by: reply.by,
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute()
}

/** Some thousand answers in one statement: `unnest` is the one bulk load that both engines have. */
export async function insertAnswers(tx: Tx, snapshotId: string, answers: readonly Answer[]): Promise<void> {
  const all = <Column extends keyof Answer>(column: Column) => answers.map((answer) => answer[column])
  await sql`insert into welfare_answer (snapshot_id, person_id, area, line, match, decile, data_date, matched_by, entry,
      nik_differs, remark)
    select ${snapshotId}::uuid, * from unnest(${all('personId')}::uuid[], ${all('area')}::text[], ${all('line')}::int[],
      ${all('match')}::text[], ${all('decile')}::smallint[], ${all('dataDate')}::date[], ${all('matchedBy')}::text[],
      ${all('entry')}::int[], ${all('nikDiffers')}::boolean[], ${all('remark')}::text[])
    on conflict do nothing`.execute(tx)
}

/** Two officers who bring one reply at once are taken one after the other. */
export async function lockReplies(tx: Tx, listId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${listId}, 1))`.execute(tx)
}

type Said = { readonly listId: string; readonly source: string; readonly answersDigest: string }

/** The same answers to the same list from the same source, whatever the bytes of the file. */
export async function findSameReply(tx: Tx, { listId, source, answersDigest }: Said) {
  return tx
    .selectFrom('snapshot')
    .select(['id', 'received_at', 'received_by'])
    .where('list_id', '=', listId)
    .where('source', '=', source)
    .where('answers_digest', '=', answersDigest)
    .where('state', '=', 'ready')
    .executeTakeFirst()
}

export type ReplyEnd = { readonly counts: object; readonly faults: number; readonly faultFile: string | null }

export async function endReply(tx: Tx, id: string, state: 'ready' | 'refused', end: ReplyEnd): Promise<void> {
  await tx
    .updateTable('snapshot')
    .set({ state, counts: JSON.stringify(end.counts), faults: end.faults, fault_file: end.faultFile })
    .where('id', '=', id)
    .execute()
}

/** The newest data of a source that ever came, leaving out one delivery. */
export async function newestDate(tx: Tx, source: string, besides: string): Promise<string | undefined> {
  const row = await tx
    .selectFrom('snapshot')
    .select('data_date')
    .where('kind', '=', 'dtsen')
    .where('source', '=', source)
    .where('state', '=', 'ready')
    .where('id', '<>', besides)
    .orderBy('data_date', 'desc')
    .executeTakeFirst()
  return row?.data_date
}

/** What the replies of a source up to a delivery say of some people: of each the newest data, and of equal ones the later delivery. */
export async function newestAnswers(
  tx: Tx,
  upTo: { readonly id: string; readonly source: string; readonly data_date: string },
  personIds: readonly string[],
) {
  return tx
    .selectFrom('welfare_answer as a')
    .innerJoin('snapshot as s', 's.id', 'a.snapshot_id')
    .distinctOn('a.person_id')
    .selectAll('a')
    .where('a.person_id', '=', sql<string>`any(${personIds}::uuid[])`)
    .where('s.source', '=', upTo.source)
    .where('s.state', '=', 'ready')
    .where(({ eb, or, and }) =>
      or([
        eb('s.data_date', '<', upTo.data_date),
        and([eb('s.data_date', '=', upTo.data_date), eb('s.id', '<=', upTo.id)]),
      ]),
    )
    .orderBy('a.person_id')
    .orderBy('a.data_date', 'desc')
    .orderBy('a.snapshot_id', 'desc')
    .execute()
}

/** The oldest data by which somebody was found in a run. */
export async function oldestData(tx: Tx, runId: string): Promise<string | undefined> {
  const row = await tx
    .selectFrom('verification')
    .select((e) => e.fn.min('data_date').as('day'))
    .where('run_id', '=', runId)
    .executeTakeFirst()
  return row?.day ?? undefined
}
