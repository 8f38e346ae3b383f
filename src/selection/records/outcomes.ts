import { sql, type SqlBool } from 'kysely'
import type { Tx } from '#platform/index.ts'
import type { OutcomesInput } from '../contract.ts'

/** Outcomes gathered column by column, because that is how `unnest` takes them. */
export type OutcomeColumns = {
  readonly personId: string[]
  readonly area: string[]
  readonly outcome: string[]
  readonly held: boolean[]
  readonly fundId: (string | null)[]
  readonly rank: (number | null)[]
  readonly place: (number | null)[]
  readonly decile: (number | null)[]
  readonly occupation: (string | null)[]
  readonly sex: (string | null)[]
  readonly reasons: string[]
}

/** Safe to repeat: the same run gives the same rows. */
export async function insertOutcomes(tx: Tx, runId: string, rows: OutcomeColumns): Promise<void> {
  await sql`insert into selection_outcome
      (run_id, person_id, area, outcome, held, fund_id, rank, place, decile, occupation, sex, reasons)
    select ${runId}::uuid, *
    from unnest(${rows.personId}::uuid[], ${rows.area}::text[], ${rows.outcome}::text[], ${rows.held}::boolean[],
      ${rows.fundId}::uuid[], ${rows.rank}::int[], ${rows.place}::int[], ${rows.decile}::smallint[],
      ${rows.occupation}::text[], ${rows.sex}::text[], ${rows.reasons}::jsonb[])
    on conflict do nothing`.execute(tx)
}

export type OutcomeFilter = Omit<OutcomesInput, 'text' | 'after'> & {
  readonly after: { readonly rank: number | null; readonly personId: string } | undefined
  readonly tokens: readonly string[]
  readonly nikIndex: Buffer | undefined
}

/** By rank, then those without one by id: the order in which the index holds them. */
export async function pageOutcomes(tx: Tx, filter: OutcomeFilter) {
  const { after } = filter
  return filtered(tx, filter)
    .select(['o.person_id', 'o.area', 'o.outcome', 'o.held', 'o.fund_id', 'o.rank', 'o.place', 'o.decile'])
    .select(['o.occupation', 'o.sex', 'o.reasons', 'p.name', 'p.nik_sealed'])
    .$if(after !== undefined, (query) =>
      query.where(
        after!.rank === null
          ? sql<SqlBool>`o.rank is null and o.person_id > ${after!.personId}`
          : sql<SqlBool>`(o.rank > ${after!.rank} or o.rank is null)`,
      ),
    )
    .orderBy('o.rank')
    .orderBy('o.person_id')
    .limit(filter.limit)
    .execute()
}
export type OutcomePageRow = Awaited<ReturnType<typeof pageOutcomes>>[number]

export async function countOutcomes(tx: Tx, filter: OutcomeFilter): Promise<number> {
  const row = await filtered(tx, filter)
    .select((e) => e.fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow()
  return row.n
}

function filtered(tx: Tx, filter: OutcomeFilter) {
  let query = tx
    .selectFrom('selection_outcome as o')
    .innerJoin('person as p', 'p.id', 'o.person_id')
    .where('o.run_id', '=', filter.runId)
  if (filter.outcome === 'held') query = query.where('o.held', '=', true)
  else if (filter.outcome) query = query.where('o.outcome', '=', filter.outcome).where('o.held', '=', false)
  if (filter.area) query = query.where('o.area', '>=', filter.area).where('o.area', '<', `${filter.area}~`)
  if (filter.occupation) query = query.where('o.occupation', '=', filter.occupation)
  if (filter.nikIndex) query = query.where('p.nik_index', '=', filter.nikIndex)
  for (const [at, token] of filter.tokens.entries()) query = query.where(named(token, at === filter.tokens.length - 1))
  return query
}

/** The last word may still be being typed, so its beginning is enough. */
const named = (token: string, isLast: boolean) =>
  isLast
    ? sql<SqlBool>`exists (select from search_key k
        where k.person_id = o.person_id and k.token >= ${token} and k.token < ${`${token}~`})`
    : sql<SqlBool>`exists (select from search_key k where k.person_id = o.person_id and k.token = ${token})`

export async function findOutcome(tx: Tx, runId: string, personId: string) {
  return tx
    .selectFrom('selection_outcome as o')
    .innerJoin('selection_run as r', 'r.id', 'o.run_id')
    .innerJoin('verification as v', (join) =>
      join.onRef('v.run_id', '=', 'r.verification_id').onRef('v.person_id', '=', 'o.person_id'),
    )
    .innerJoin('person as p', 'p.id', 'o.person_id')
    .selectAll('o')
    .select(['p.name', 'p.nik_sealed', 'v.checks'])
    .where('o.run_id', '=', runId)
    .where('o.person_id', '=', personId)
    .executeTakeFirst()
}

/** Everybody who entered, by id, a batch after `after`, with what he was ranked by. */
export async function readRanked(tx: Tx, runId: string, after: string, limit: number) {
  return tx
    .selectFrom('selection_outcome')
    .select(['person_id', 'area', 'outcome', 'reasons'])
    .where('run_id', '=', runId)
    .where('person_id', '>', after)
    .orderBy('person_id')
    .limit(limit)
    .execute()
}
