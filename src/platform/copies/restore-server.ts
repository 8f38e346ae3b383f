import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type pg from 'pg'
import { isRefusal, refuse, type Refusal } from '#values/refusal.ts'
import type { Connection } from '../database/connect.ts'
import { createApplicationRoles } from '../database/migrate.ts'
import type { Manifest } from './archive.ts'
import { runPostgresProgram } from './postgres-program.ts'
import { asideName, replaceFiles } from './replacement.ts'
import { archiveFault, type Restoring } from './restore.ts'
import { unpackArchive } from './unpack-archive.ts'

/**
 * Puts a backup into a PostgreSQL database. It must be empty, or with `force` is emptied: a server has no second place
 * where the old tables could wait.
 */
export async function restoreServer(
  restoring: Restoring,
  connection: Connection,
  now: Date,
): Promise<Manifest | Refusal> {
  const { dataFolder, copyKeys, from, force } = restoring
  const { pool } = connection
  const fault = (await archiveFault(from, copyKeys, 'server')) ?? (await databaseFault(pool, force))
  if (fault) return fault
  const unpacked = join(dataFolder, `restoring-${process.pid}`)
  try {
    const manifest = await unpackArchive(from, copyKeys, unpacked)
    if (isRefusal(manifest)) return manifest
    await createApplicationRoles(pool)
    await emptyDatabase(pool)
    const choices = ['--single-transaction', '--exit-on-error', '--no-owner', join(unpacked, 'database.dump')]
    const done = await runPostgresProgram('pg_restore', connection.settings.connectionString!, choices)
    if (isRefusal(done)) return done
    replaceFiles(join(unpacked, 'files'), join(dataFolder, 'files'), join(dataFolder, asideName('replaced', now)))
    return manifest
  } finally {
    await rm(unpacked, { recursive: true, force: true })
  }
}

async function databaseFault(pool: pg.Pool, force: boolean): Promise<Refusal | undefined> {
  const { rows } = await pool.query<{ others: number; filled: boolean }>(`
    select (select count(*) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()
              and backend_type = 'client backend') as others,
           to_regclass('public.pemda') is not null as filled`)
  const { others, filled } = rows[0]!
  if (others > 0) return refuse('place-in-use')
  if (!filled || force) return undefined
  const { rows: pemda } = await pool.query('select from public.pemda limit 1')
  return pemda.length > 0 ? refuse('database-not-empty') : undefined
}

async function emptyDatabase(pool: pg.Pool): Promise<void> {
  const { rows } = await pool.query<{ name: string }>(
    `select quote_ident(nspname) as name from pg_namespace where nspname ~ '^pemda_\\d\\d_\\d\\d$' or nspname = 'pgboss'`,
  )
  for (const { name } of rows) await pool.query(`drop schema ${name} cascade`)
  await pool.query('drop schema public cascade; create schema public')
}
