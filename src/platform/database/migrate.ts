import { createHash } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type pg from 'pg'

const migrationsFolder = join(import.meta.dirname, '../../../migrations')

export type Migration = { readonly name: string; readonly sql: string; readonly digest: string }

/** The migrations of one kind, in the order of their names. */
export function migrationsOf(kind: 'public' | 'pemda', folder = migrationsFolder): readonly Migration[] {
  return readdirSync(join(folder, kind))
    .filter((name) => name.endsWith('.sql'))
    .toSorted()
    .map((name) => {
      const sql = readFileSync(join(folder, kind, name), 'utf8')
      return { name, sql, digest: createHash('sha256').update(sql).digest('hex') }
    })
}

/** Makes the shared schema current and creates the roles that own nothing. Safe to repeat. */
export async function migratePublic(pool: pg.Pool): Promise<number> {
  await createApplicationRoles(pool)
  await pool.query(`create table if not exists public.migration (
    schema_name text not null, name text not null, digest text not null, applied_at timestamptz not null default now(),
    primary key (schema_name, name))`)
  return applyAll(pool, 'public', migrationsOf('public'), (sql) => sql)
}

/** Makes one Pemda's schema current, creating it when it is new. Each file is one transaction: a half-done run resumes. */
export async function migratePemda(pool: pg.Pool, schema: string, code: string): Promise<number> {
  if (!/^pemda_\d\d_\d\d$/.test(schema) || !/^\d\d\.\d\d$/.test(code)) throw new Error(`not a Pemda: ${schema} ${code}`)
  await pool.query(`create schema if not exists ${schema}`)
  return applyAll(pool, schema, migrationsOf('pemda'), (sql) =>
    sql.replaceAll('{{schema}}', schema).replaceAll('{{pemda}}', code),
  )
}

async function applyAll(pool: pg.Pool, schema: string, all: readonly Migration[], fill: (sql: string) => string) {
  let applied = 0
  for (const migration of all) applied += (await apply(pool, schema, migration, fill)) ? 1 : 0
  return applied
}

async function apply(pool: pg.Pool, schema: string, migration: Migration, fill: (sql: string) => string) {
  const client = await pool.connect()
  try {
    await client.query(`begin; set local search_path = ${schema}, public; set local lock_timeout = '2s'`)
    // Two starters at once: the second waits here and then finds the row.
    await client.query('select pg_advisory_xact_lock(7406, hashtext($1))', [schema])
    const found = await client.query<{ digest: string }>(
      'select digest from public.migration where schema_name = $1 and name = $2',
      [schema, migration.name],
    )
    const known = found.rows[0]
    if (known && known.digest !== migration.digest) {
      throw new Error(
        `${migration.name} was changed after it had been applied to ${schema}: write a new migration instead`,
      )
    }
    if (!known) {
      await client.query(fill(migration.sql))
      await client.query('insert into public.migration (schema_name, name, digest) values ($1, $2, $3)', [
        schema,
        migration.name,
        migration.digest,
      ])
    }
    await client.query('commit')
    return !known
  } catch (error) {
    await client.query('rollback')
    throw error
  } finally {
    client.release()
  }
}

/**
 * The roles without any property: the one under which every transaction of the application runs, and the one that only
 * seals anew. A cluster has them once, whatever databases it holds.
 */
export async function createApplicationRoles(pool: pg.Pool): Promise<void> {
  for (const role of ['payung_app', 'payung_keys']) {
    const found = await pool.query(`select from pg_roles where rolname = '${role}'`)
    if (found.rowCount === 0) {
      await pool.query(`create role ${role} nologin nosuperuser nobypassrls`).catch((error: { code?: string }) => {
        // Another process of the same cluster was faster (duplicate_object, or a unique violation in the catalogue).
        if (error.code !== '42710' && error.code !== '23505') throw error
      })
    }
    await pool.query(`grant ${role} to current_user`)
  }
}
