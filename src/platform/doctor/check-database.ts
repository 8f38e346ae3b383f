import { migrationsOf } from '../database/migrate.ts'
import type { Examined } from './examined.ts'
import { good, wrong, type Finding } from './finding.ts'

const oldestServer = 15

export async function checkEngine({ connection }: Examined): Promise<Finding[]> {
  const { rows } = await connection.pool.query<{ server_version: string }>('show server_version')
  const version = rows[0]!.server_version
  const kind = connection.embedded ? ['mesin tunggal', 'embedded'] : ['server', 'server']
  if (Number.parseInt(version) < oldestServer)
    return [
      wrong(
        'engine',
        `PostgreSQL ${version} terlalu lama; pasang versi ${oldestServer} atau lebih baru.`,
        `PostgreSQL ${version} is too old; install version ${oldestServer} or newer.`,
      ),
    ]
  return [good('engine', `PostgreSQL ${version} (${kind[0]}).`, `PostgreSQL ${version} (${kind[1]}).`)]
}

type Applied = { readonly schema_name: string; readonly name: string; readonly digest: string }

export async function checkMigrations({ connection, offices }: Examined): Promise<Finding[]> {
  const { rows } = await connection.pool.query<Applied>('select schema_name, name, digest from public.migration')
  const faults = [
    ...migrationFaults('public', 'public', rows),
    ...offices.flatMap(({ schema }) => migrationFaults('pemda', schema, rows)),
  ]
  if (faults.length === 0)
    return [good('migrations', 'Struktur setiap Pemda mutakhir.', 'The structure of every Pemda is current.')]
  const which = faults.slice(0, 5).join('; ')
  return [
    wrong(
      'migrations',
      `Struktur belum sesuai dengan versi program: ${which}. Jalankan payung serve agar diperbarui, atau pasang versi yang sesuai.`,
      `The structure does not fit this version: ${which}. Start payung serve to bring it up to date, or install the version that fits.`,
    ),
  ]
}

function migrationFaults(kind: 'public' | 'pemda', schema: string, applied: readonly Applied[]): string[] {
  const own = new Map(applied.filter((row) => row.schema_name === schema).map((row) => [row.name, row.digest]))
  const wanted = migrationsOf(kind)
  const missing = wanted.flatMap(({ name, digest }) => {
    if (!own.has(name)) return [`${schema} − ${name}`]
    return own.get(name) === digest ? [] : [`${schema} ≠ ${name}`]
  })
  const unknown = [...own.keys()].filter((name) => !wanted.some((migration) => migration.name === name))
  return [...missing, ...unknown.map((name) => `${schema} + ${name}`)]
}

/** A role that owns something, or may pass over the policies, would see every area. */
export async function checkRole({ connection }: Examined): Promise<Finding[]> {
  const { rows } = await connection.pool.query<{ mighty: boolean; owns: number }>(`
    select rolsuper or rolbypassrls or rolcanlogin or rolcreaterole as mighty,
           (select count(*) from pg_class where relowner = r.oid) as owns
    from pg_roles r where rolname in ('payung_app', 'payung_keys')`)
  if (rows.length === 2 && rows.every(({ mighty, owns }) => !mighty && owns === 0))
    return [good('role', 'Peran aplikasi tidak memiliki apa pun.', 'The roles of the application own nothing.')]
  return [
    wrong(
      'role',
      'Peran payung_app atau payung_keys tidak ada, memiliki tabel, atau berhak melewati kebijakan baris. Perbaiki hak peran itu sebelum dipakai lagi.',
      'The role payung_app or payung_keys is missing, owns tables, or may pass over row policies. Correct the role before anybody works again.',
    ),
  ]
}
