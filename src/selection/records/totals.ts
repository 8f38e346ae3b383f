import { sql } from 'kysely'
import type { Tx } from '#platform/index.ts'

export type TotalRow = {
  readonly dimension: 'all' | 'kecamatan' | 'desa' | 'occupation' | 'sex' | 'decile'
  readonly key: string | null
  readonly selected: number
  readonly reserve: number
  readonly outside_quota: number
  readonly refused: number
  readonly held: number
}

/** Every breakdown of one run in one pass over its outcomes, within the reader's own area. */
export async function readTotals(tx: Tx, runId: string): Promise<readonly TotalRow[]> {
  const { rows } = await sql<TotalRow>`
    select case when grouping(desa) = 0 then 'desa' when grouping(kecamatan) = 0 then 'kecamatan'
        when grouping(occupation) = 0 then 'occupation' when grouping(sex) = 0 then 'sex'
        when grouping(decile) = 0 then 'decile' else 'all' end as dimension,
      coalesce(desa, kecamatan, occupation, sex, decile::text) as key,
      count(*) filter (where outcome = 'selected') as selected,
      count(*) filter (where outcome = 'reserve') as reserve,
      count(*) filter (where outcome = 'outside-quota') as outside_quota,
      count(*) filter (where outcome = 'refused' and not held) as refused,
      count(*) filter (where held) as held
    from (select area as desa, left(area, 8) as kecamatan, occupation, sex, decile, outcome, held
      from selection_outcome where run_id = ${runId}) o
    group by grouping sets ((), (kecamatan), (desa), (occupation), (sex), (decile))`.execute(tx)
  return rows
}

export type DifferenceRow = {
  readonly person_id: string
  readonly name: string
  readonly area: string
  readonly before_outcome: string | null
  readonly before_rank: number | null
  readonly before_place: number | null
  readonly after_outcome: string | null
  readonly after_rank: number | null
  readonly after_place: number | null
}
type Change = 'enters' | 'leaves' | 'others'

/** How many people enter, leave or change otherwise between two runs. */
export async function countDifferences(tx: Tx, before: string, after: string) {
  const { rows } = await sql<{ change: Change | 'same'; n: number }>`
    with ${bothRuns(before, after)}
    select change, count(*) as n from both_runs group by change`.execute(tx)
  return new Map(rows.map(({ change, n }) => [change, n]))
}

export async function pageDifferences(
  tx: Tx,
  asked: { before: string; after: string; change: Change; from?: string | undefined; limit: number },
): Promise<readonly DifferenceRow[]> {
  const { rows } = await sql<DifferenceRow>`
    with ${bothRuns(asked.before, asked.after)},
    page as materialized (
      select * from both_runs
      where change = ${asked.change} and (${asked.from ?? null}::uuid is null or person_id > ${asked.from ?? null}::uuid)
      order by person_id limit ${asked.limit})
    select page.*, p.name, p.area from page join person p on p.id = page.person_id
    order by page.person_id`.execute(tx)
  return rows
}

const bothRuns = (before: string, after: string) => sql`
  x as materialized (select person_id, outcome, rank, place from selection_outcome where run_id = ${before}),
  y as materialized (select person_id, outcome, rank, place from selection_outcome where run_id = ${after}),
  both_runs as (
    select coalesce(y.person_id, x.person_id) as person_id,
      x.outcome as before_outcome, x.rank as before_rank, x.place as before_place,
      y.outcome as after_outcome, y.rank as after_rank, y.place as after_place,
      case when y.outcome = x.outcome then 'same'
        when y.outcome = 'selected' then 'enters' when x.outcome = 'selected' then 'leaves' else 'others' end as change
    from x full join y on y.person_id = x.person_id)`
