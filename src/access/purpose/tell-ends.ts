import { sql } from 'kysely'
import type { Tx, World } from '#platform/index.ts'

/** At one time at most; the rest waits for the next round. */
const toldTogether = 50

/** Writes into the trail which windows for full numbers have ended, and how many rows were seen in each. */
export async function tellWindowEnds(tx: Tx, { ids, clock }: World): Promise<void> {
  const names = Array.from({ length: toldTogether }, () => ids.next())
  await sql`select tell_window_ends(${names}::uuid[], ${clock.now()})`.execute(tx)
}
