import type { Tx } from '#platform/index.ts'

/** Whether somebody chosen or in reserve stands on one of these family cards. Compared in the database, by blind index. */
export async function isFamilyInRun(tx: Tx, runId: string, cards: readonly Buffer[]): Promise<boolean> {
  const found = await tx
    .selectFrom('person as p')
    .innerJoin('selection_outcome as o', 'o.person_id', 'p.id')
    .select('p.id')
    .where('p.kk_index', 'in', [...cards])
    .where('o.run_id', '=', runId)
    .where('o.outcome', 'in', ['selected', 'reserve'])
    .limit(1)
    .executeTakeFirst()
  return found !== undefined
}
