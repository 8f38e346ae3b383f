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
