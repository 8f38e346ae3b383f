import type { Connection } from './connect.ts'
import { inOneTransaction } from './one-transaction.ts'

/** A tenth of what a server looks at: 3,000 rows of a table, so that nobody waits half a second for it. */
const target = 10

/** What a session has changed is counted once a second; without this the last batch would be missing. */
const count = 'select pg_stat_force_next_flush()'

/** The rule of a server: changed are fifty rows and a tenth of the table. */
const changed = `select format('%I.%I', schemaname, relname) as name from pg_stat_user_tables
  where n_mod_since_analyze > 50 + 0.1 * n_live_tup`

/**
 * Tells the planner what the tables hold now. On a server autovacuum does it; the embedded engine has no process for
 * it, and would plan for as long as it lives as if what came in bulk were a handful of rows. Each table is a
 * transaction of its own.
 */
export async function refreshStatistics({ embedded, pool }: Connection): Promise<void> {
  if (!embedded) return
  await inOneTransaction(pool, (client) => client.query(count))
  const { rows } = await inOneTransaction(pool, (client) => client.query<{ name: string }>(changed))
  for (const { name } of rows)
    await inOneTransaction(pool, (client) =>
      client.query(`set local default_statistics_target = ${target}; analyze ${name}`),
    )
}
