import { sql, type SqlBool } from 'kysely'
import type { Tx } from '#platform/index.ts'
import type { OutcomesInput } from '../contract.ts'
import type { OutcomeColumns } from '../outcome-columns.ts'

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

/** Those in the order by rank, then those without a rank by id. */
export async function pageOutcomes(tx: Tx, filter: OutcomeFilter): Promise<OutcomePageRow[]> {
  const { after, outcome, limit } = filter
  const isRefused = outcome === 'refused' || outcome === 'held'
  const isPastRanks = isRefused || after?.rank === null
  const ranked = isPastRanks ? [] : await readPage(tx, filter, { rank: after?.rank ?? 0, limit })
  const left = limit - ranked.length
  if (left === 0 || (outcome && !isRefused)) return ranked
  const from = after?.rank === null ? after.personId : undefined
  return [...ranked, ...(await readPage(tx, filter, { rank: null, from, limit: left }))]
}

type PagePlace = { readonly rank: number | null; readonly from?: string | undefined; readonly limit: number }

/** The page is cut before persons are joined, so that a planner without statistics joins a page and not a run. */
const readPage = (tx: Tx, filter: OutcomeFilter, { rank, from, limit }: PagePlace) =>
  tx
    .selectFrom(
      narrowed(tx, filter)
        .selectAll('o')
        .where('o.rank', rank === null ? 'is' : '>', rank)
        .$if(from !== undefined, (query) => query.where('o.person_id', '>', from!))
        .orderBy('o.rank')
        .orderBy('o.person_id')
        .limit(limit)
        .as('o'),
    )
    .innerJoin('person as p', 'p.id', 'o.person_id')
    .select(['o.person_id', 'o.area', 'o.outcome', 'o.held', 'o.fund_id', 'o.rank', 'o.place', 'o.decile'])
    .select(['o.occupation', 'o.sex', 'o.reasons', 'p.name', 'p.nik_sealed'])
    .orderBy('o.rank')
    .orderBy('o.person_id')
    .execute()
export type OutcomePageRow = Awaited<ReturnType<typeof readPage>>[number]

export async function countOutcomes(tx: Tx, filter: OutcomeFilter): Promise<number> {
  const row = await narrowed(tx, filter)
    .select((e) => e.fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow()
  return row.n
}

function narrowed(tx: Tx, filter: OutcomeFilter) {
  let query = tx.selectFrom('selection_outcome as o').where('o.run_id', '=', filter.runId)
  if (filter.outcome === 'held') query = query.where('o.held', '=', true)
  else if (filter.outcome) query = query.where('o.outcome', '=', filter.outcome).where('o.held', '=', false)
  if (filter.area) query = query.where('o.area', '>=', filter.area).where('o.area', '<', `${filter.area}~`)
  if (filter.occupation) query = query.where('o.occupation', '=', filter.occupation)
  const nik = filter.nikIndex
  if (nik)
    query = query.where('o.person_id', 'in', (e) => e.selectFrom('person').select('id').where('nik_index', '=', nik))
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

/** Some of those who entered, with what each was ranked by. */
export async function readRanked(tx: Tx, runId: string, personIds: readonly string[]) {
  return tx
    .selectFrom('selection_outcome')
    .select(['person_id', 'area', 'outcome', 'reasons'])
    .where('run_id', '=', runId)
    .where('person_id', '=', sql<string>`any(${personIds}::uuid[])`)
    .orderBy('person_id')
    .execute()
}
