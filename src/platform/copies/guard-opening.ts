import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type pg from 'pg'
import { refuse } from '#values/refusal.ts'
import { OpeningRefused } from '../refused.ts'
import { loadKeyFile, type MasterKeys } from '../vault/key-file.ts'
import { unwrapKey, type WrappedKey } from '../vault/wrapped-keys.ts'
import { clockFault } from './clock-guard.ts'

/**
 * Mistakes that would do harm without a word: a new key made beside data that are sealed with the old one, a key file of
 * another installation, and records dated before those they follow.
 *
 * @throws OpeningRefused key-file-missing, key-file-wrong, clock-behind
 */
export function guardOpening(settings: { dataFolder: string; databaseUrl?: string | undefined }, keyFile: string) {
  const keyWasThere = existsSync(keyFile)
  const embedded = settings.databaseUrl === undefined
  if (!keyWasThere && embedded && existsSync(join(settings.dataFolder, 'database', 'cluster')))
    throw new OpeningRefused(refuse('key-file-missing', { path: keyFile }))
  return {
    afterOpening: async (pool: pg.Pool, now: Date) => {
      if (!keyWasThere && (await hasKeys(pool))) throw new OpeningRefused(refuse('key-file-missing', { path: keyFile }))
      await requireOwnKeys(pool, loadKeyFile(keyFile))
      const fault = clockFault(now, [await lastTrail(pool)])
      if (fault) throw new OpeningRefused(fault)
    },
  }
}

async function hasKeys(pool: pg.Pool): Promise<boolean> {
  const { rows } = await pool.query<{ there: boolean }>('select exists (select from public.pemda_key) as there')
  return rows[0]!.there
}

async function requireOwnKeys(pool: pg.Pool, masters: MasterKeys): Promise<void> {
  const { rows } = await pool.query<WrappedKey & { pemda: string }>(
    'select pemda, purpose, version, wrapped from public.pemda_key',
  )
  for (const row of rows) unwrapKey(masters, row.pemda, row)
}

/** Ids are made in the order of time, so the newest row is found by the primary key. */
export async function lastTrail(pool: pg.Pool): Promise<Date | null> {
  const { rows } = await pool.query<{ schema_name: string }>('select schema_name from public.pemda')
  if (rows.length === 0) return null
  const each = rows.map((row) => `(select at from ${row.schema_name}.trail order by id desc limit 1)`)
  const found = await pool.query<{ at: Date | null }>(`select max(at) as at from (${each.join(' union all ')}) newest`)
  return found.rows[0]!.at
}
