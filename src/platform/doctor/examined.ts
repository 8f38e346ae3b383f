import type pg from 'pg'
import type { KeepingState } from '../copies/keeping.ts'
import type { MasterKeys } from '../vault/key-file.ts'
import type { Connection } from '../database/connect.ts'

/** What the checks look at. Nothing of it is changed by looking. */
export type Examined = {
  readonly dataFolder: string
  readonly keyFile: string
  readonly masters: MasterKeys
  readonly connection: Connection
  readonly keeping: KeepingState | undefined
  readonly offices: readonly Office[]
  readonly now: Date
}
export type Office = { readonly code: string; readonly schema: string }

export async function officesIn(pool: pg.Pool): Promise<readonly Office[] | undefined> {
  const known = await pool.query<{ there: boolean }>(`select to_regclass('public.pemda') is not null as there`)
  if (!known.rows[0]!.there) return undefined
  return (await pool.query<Office>('select code, schema_name as schema from public.pemda order by code')).rows
}
