import type { PGlite } from '@electric-sql/pglite'
import { realWorld } from '../world.ts'
import type { Journaled } from './journal.ts'

/** Asked of an engine that nobody else has yet, before the Pemda's doors open: hence without a scope. */
type Office = { readonly code: string; readonly schema_name: string }

async function officesOf(engine: PGlite): Promise<readonly Office[]> {
  const known = await engine.query<{ there: boolean }>(`select to_regclass('public.pemda') is not null as there`)
  if (!known.rows[0]!.there) return []
  return (await engine.query<Office>('select code, schema_name from public.pemda order by code')).rows
}

/** The journaled acts of which this database knows nothing. */
export async function missingIn(engine: PGlite, entries: readonly Journaled[]): Promise<readonly Journaled[]> {
  const offices = new Map((await officesOf(engine)).map((office) => [office.code, office.schema_name]))
  const missing: Journaled[] = []
  for (const [code, own] of Map.groupBy(entries, (entry) => entry.pemda)) {
    const schema = offices.get(code)
    const known = schema ? await knownIn(engine, schema, own) : new Set<string>()
    missing.push(...own.filter(({ trail, key }) => !known.has(trail ?? key ?? '')))
  }
  return missing
}

async function knownIn(engine: PGlite, schema: string, entries: readonly Journaled[]): Promise<Set<string>> {
  const trails = entries.flatMap(({ trail }) => trail ?? [])
  const keys = entries.flatMap(({ trail, key }) => (trail === null ? (key ?? []) : []))
  const { rows } = await engine.query<{ known: string }>(
    `select id::text as known from ${schema}.trail where id = any($1::uuid[])
     union all select key from ${schema}.done_once where key = any($2::text[])`,
    [trails, keys],
  )
  return new Set(rows.map((row) => row.known))
}

/** One trail row in every Pemda, all or none. */
export async function tellTrails(engine: PGlite, act: string, detailsFor: (code: string) => object): Promise<void> {
  const { ids, clock } = realWorld()
  const offices = await officesOf(engine)
  await engine.transaction(async (tx) => {
    for (const { code, schema_name } of offices) {
      await tx.query(
        `insert into ${schema_name}.trail (id, at, actor, role, area, act, details)
         values ($1, $2, '00000000-0000-0000-0000-000000000000', 'system', $3, $4, $5)`,
        [ids.next(), clock.now(), code, act, detailsFor(code)],
      )
    }
  })
}

/**
 * Reads every table and index: every page has a checksum, and amcheck compares indexes with their tables. Asked after a
 * power cut, when the operating system may have written one page and lost another.
 */
export async function isSound(engine: PGlite): Promise<boolean> {
  try {
    await engine.exec('begin; create extension amcheck')
    const { rows } = await engine.query<{ faults: number }>(`
      select count(*)::int as faults from pg_class c, verify_heapam(c.oid, check_toast => true)
      where c.relkind in ('r', 'm') and c.relpersistence = 'p'`)
    await engine.exec(`select bt_index_check(c.oid, true) from pg_class c join pg_am a on a.oid = c.relam
      where a.amname = 'btree' and c.relkind = 'i' and c.relpersistence = 'p'`)
    return rows[0]!.faults === 0
  } catch {
    return false
  } finally {
    await engine.exec('rollback').catch(() => {})
  }
}
