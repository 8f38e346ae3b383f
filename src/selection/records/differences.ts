import { sql } from 'kysely'
import type { Tx } from '#platform/index.ts'
import type { CompareInput } from '../contract.ts'
import { lastId } from './id-range.ts'

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

export type Change = CompareInput['change']
export type Runs = Pick<CompareInput, 'before' | 'after'>
/** People by id, after the one and up to the other. */
export type Stretch = { readonly after: string; readonly upTo: string }

/** The stretch of at most so many people of either run that begins after somebody; the last one has no end. */
export async function stretchAfter(tx: Tx, runs: Runs, after: string, people: number): Promise<string> {
  const lastOf = (run: string) => sql`(select person_id from selection_outcome
    where run_id = ${run} and person_id > ${after} order by person_id offset ${people - 1} limit 1)`
  const { rows } = await sql<{ up_to: string | null }>`
    select least(${lastOf(runs.before)}, ${lastOf(runs.after)}) as up_to`.execute(tx)
  return rows[0]?.up_to ?? lastId
}

export async function countDifferences(tx: Tx, runs: Runs, stretch: Stretch) {
  const { rows } = await sql<{ change: Change | 'same'; n: number }>`
    with ${bothRuns(runs, stretch)}
    select change, count(*) as n from both_runs group by change`.execute(tx)
  return rows
}

export async function readDifferences(
  tx: Tx,
  { change, ...runs }: Runs & { readonly change: Change },
  stretch: Stretch,
  limit: number,
): Promise<readonly DifferenceRow[]> {
  const { rows } = await sql<DifferenceRow>`
    with ${bothRuns(runs, stretch)},
    page as materialized (select * from both_runs where change = ${change} order by person_id limit ${limit})
    select page.*, p.name, p.area from page join person p on p.id = page.person_id
    order by page.person_id`.execute(tx)
  return rows
}

const bothRuns = ({ before, after }: Runs, stretch: Stretch) => sql`
  x as materialized (${outcomesIn(before, stretch)}),
  y as materialized (${outcomesIn(after, stretch)}),
  both_runs as (
    select coalesce(y.person_id, x.person_id) as person_id,
      x.outcome as before_outcome, x.rank as before_rank, x.place as before_place,
      y.outcome as after_outcome, y.rank as after_rank, y.place as after_place,
      case when y.outcome = x.outcome then 'same'
        when y.outcome = 'selected' then 'enters' when x.outcome = 'selected' then 'leaves' else 'others' end as change
    from x full join y on y.person_id = x.person_id)`

const outcomesIn = (run: string, { after, upTo }: Stretch) => sql`
  select person_id, outcome, rank, place from selection_outcome
  where run_id = ${run} and person_id > ${after} and person_id <= ${upTo}`
