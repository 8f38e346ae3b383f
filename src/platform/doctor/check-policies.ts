import type { Examined, Office } from './examined.ts'
import { good, wrong, type Finding } from './finding.ts'

/** A setting that is gone reads as '' after the first transaction of a connection; only this form then lets nothing through. */
const closedForm = /nullif\(current_setting\('payung\.area'::text, true\), ''::text\)/i

/** Every table that the application reaches in a Pemda is bound to an area, and shows nothing when none is set. */
export async function checkPolicies(examined: Examined): Promise<Finding[]> {
  const faults: string[] = []
  for (const office of examined.offices) {
    faults.push(...(await openTables(examined, office)), ...(await looseTables(examined, office)))
  }
  if (faults.length === 0)
    return [
      good(
        'policies',
        'Kebijakan baris berlaku pada setiap tabel dan tertutup bila wilayah tidak disebut.',
        'Row policies hold on every table, and nothing is shown when no area is set.',
      ),
    ]
  const which = [...new Set(faults)].slice(0, 5).join(', ')
  return [
    wrong(
      'policies',
      `Tabel ini tidak terjaga kebijakan baris: ${which}. Hentikan Payung dan perbaiki sebelum dipakai lagi.`,
      `These tables are not guarded by row policies: ${which}. Stop Payung and correct this before anybody works again.`,
    ),
  ]
}

async function openTables({ connection }: Examined, { schema }: Office): Promise<readonly string[]> {
  const { rows } = await connection.pool.query<{ name: string; rules: string[]; forced: boolean }>(
    `select c.relname as name, c.relrowsecurity and c.relforcerowsecurity as forced,
            array(select pg_get_expr(polqual, polrelid) from pg_policy where polrelid = c.oid and polqual is not null
                  union all
                  select pg_get_expr(polwithcheck, polrelid) from pg_policy
                  where polrelid = c.oid and polwithcheck is not null) as rules
     from pg_class c where c.relnamespace = $1::regnamespace and c.relkind in ('r', 'p')
       and (has_table_privilege('payung_app', c.oid, 'select, insert, update, delete')
            or has_any_column_privilege('payung_app', c.oid, 'select, insert, update'))`,
    [schema],
  )
  return rows
    .filter(({ forced, rules }) => !forced || rules.length === 0 || !rules.every((rule) => closedForm.test(rule)))
    .map(({ name }) => `${schema}.${name}`)
}

/** Tried and not only read: as the application's role, with no area. */
async function looseTables({ connection }: Examined, { schema }: Office): Promise<readonly string[]> {
  const { rows } = await connection.pool.query<{ name: string }>(
    `select relname as name from pg_class where relnamespace = $1::regnamespace and relkind in ('r', 'p')
       and has_table_privilege('payung_app', oid, 'select')`,
    [schema],
  )
  if (rows.length === 0) return []
  const tries = rows.map(({ name }) => `select '${name}' as name where exists (select from ${schema}.${name})`)
  const client = await connection.pool.connect()
  try {
    await client.query(`begin; set local role payung_app; set local payung.area = ''`)
    const seen = await client.query<{ name: string }>(tries.join(' union all '))
    return seen.rows.map(({ name }) => `${schema}.${name}`)
  } finally {
    await client.query('rollback')
    client.release()
  }
}
