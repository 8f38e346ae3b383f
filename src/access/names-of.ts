import { sql } from 'kysely'
import type { Tx } from '#platform/index.ts'

/** Names of accounts, for lists that hold ids. An unknown id stays nameless: the installer, or an erased account. */
export async function namesOf(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ id: string; name: string }>`select * from account_names(${[...new Set(ids)]})`.execute(
    tx,
  )
  return new Map(rows.map(({ id, name }) => [id, name]))
}
