import { join } from 'node:path'
import { inject } from 'vitest'
import { numbersIn, openIn } from './open-numbers.ts'
import type { TestGround } from './platform.ts'

/** What has to be known before the acts, to look only at what they wrote. */
export type Begun = { readonly segment: string }

/** On a server the log is that of the whole cluster; on the embedded engine it lies in the data folder. */
export async function beginLooking({ platform, engine }: TestGround): Promise<Begun> {
  return { segment: engine === 'server' ? await segmentOf(platform.connection.pool) : '' }
}

async function segmentOf(pool: TestGround['platform']['connection']['pool']): Promise<string> {
  const { rows } = await pool.query<{ name: string }>('select pg_walfile_name(pg_current_wal_insert_lsn()) as name')
  return rows[0]!.name
}

/**
 * Everywhere the numbers lie in the open: in any row as a dump writes it, in the files of the database and its log as a thief of
 * the disk reads them, and in what is stored beside.
 *
 * @param own numbers that nobody else writes who uses the same cluster
 */
export async function whereOpen(
  { platform, engine }: TestGround,
  begun: Begun,
  { numbers, own }: { readonly numbers: readonly string[]; readonly own: readonly string[] },
): Promise<string[]> {
  const { pool } = platform.connection
  const rows = await openRows(pool, numbers)
  await pool.query('checkpoint')
  const stored = openIn(platform.dataFolder, numbers)
  if (engine === 'embedded') return [...rows, ...stored]
  const cluster = join(decodeURIComponent(new URL(inject('template').serverUrl!).hostname), 'data')
  const { rows: named } = await pool.query<{ oid: number }>(
    'select oid::int as oid from pg_database where datname = current_database()',
  )
  const newest = await segmentOf(pool)
  const heap = openIn(join(cluster, 'base', String(named[0]!.oid)), numbers)
  const isOurs = (path: string) => isSegmentWithin(path.slice(-24), begun.segment, newest)
  return [...rows, ...stored, ...heap, ...openIn(join(cluster, 'pg_wal'), own, isOurs)]
}

const isSegmentWithin = (name: string, from: string, to: string) =>
  /^[0-9A-F]{24}$/.test(name) && name >= from && name <= to

/** As `pg_dump` writes them: every column of every row as text, what is compressed in the files too. */
async function openRows(pool: TestGround['platform']['connection']['pool'], numbers: readonly string[]) {
  const { rows: tables } = await pool.query<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables
     where schemaname not in ('pg_catalog', 'information_schema')`,
  )
  const found: string[] = []
  for (const { name } of tables) {
    const { rows } = await pool.query<{ row: string }>(`select t::text as row from ${name} t`)
    const text = Buffer.from(rows.map(({ row }) => row).join('\n'))
    found.push(...numbersIn(text, numbers).map((one) => `${name}: ${one}`))
  }
  return found
}
