import { sql } from 'kysely'
import type { Tx } from '#platform/index.ts'

/** Where a walk over people by their ids begins and where it can end. */
export const firstId = '00000000-0000-0000-0000-000000000000'
export const lastId = 'ffffffff-ffff-ffff-ffff-ffffffffffff'

const longPage = 20_000

/**
 * The ids of everybody of a run, in pages short enough for one transaction each. Rows are read by these ids: a page of
 * rows by key and limit makes a planner without statistics (the embedded engine gathers none by itself) sort the whole
 * run for every page, and there are many more of those.
 */
export async function allIds(
  inScope: <T>(work: (tx: Tx) => Promise<T>) => Promise<T>,
  table: 'verification' | 'selection_outcome',
  runId: string,
): Promise<readonly string[]> {
  const ids: string[] = []
  for (let after = firstId; ;) {
    const { rows } = await inScope((tx) =>
      sql<{ person_id: string }>`select person_id from ${sql.table(table)}
        where run_id = ${runId} and person_id > ${after} order by person_id limit ${longPage}`.execute(tx),
    )
    for (const row of rows) ids.push(row.person_id)
    if (rows.length < longPage) return ids
    after = ids.at(-1)!
  }
}
