import type pg from 'pg'
import { inOneTransaction } from '../database/one-transaction.ts'
import type { World } from '../world.ts'
import type { WrappedKey } from './wrapped-keys.ts'

/** As the owner of the table: passing keys on is done by whoever keeps the server, never by the application's role. */
export type KeyRow = WrappedKey & { readonly pemda: string; readonly made_at: Date }

export async function keyRows(pool: pg.Pool, pemda?: string): Promise<readonly KeyRow[]> {
  return inOneTransaction(pool, async (client) => {
    const { rows } = await client.query<KeyRow>(
      'select pemda, purpose, version, wrapped, made_at, writes_from from public.pemda_key order by pemda, purpose, version',
    )
    return rows.filter((row) => pemda === undefined || row.pemda === pemda)
  })
}

/** `system` is who did it: the machine's keeper, who has no account. What belongs to the installation stands in every trail. */
export async function tellOfKeys(
  client: pg.PoolClient,
  { ids, clock }: World,
  told: { readonly pemda: string; readonly act: string; readonly details: object },
): Promise<void> {
  const { rows } = await client.query<{ code: string; schema_name: string }>(
    'select code, schema_name from public.pemda',
  )
  for (const { code, schema_name } of rows.filter((row) => told.pemda === 'public' || row.code === told.pemda)) {
    await client.query(
      `insert into ${schema_name}.trail (id, at, actor, role, area, act, details)
       values ($1, $2, '00000000-0000-0000-0000-000000000000', 'system', $3, $4, $5)`,
      [ids.next(), clock.now(), code, told.act, JSON.stringify({ ...told.details, keys: told.pemda })],
    )
  }
}
