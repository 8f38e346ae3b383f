import { existsSync, statSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { isRefusal, refuse, type Refusal } from '#values/refusal.ts'
import type { Connection } from '../database/connect.ts'
import { entriesBelow, writeArchive, type ArchiveEntry } from './archive.ts'
import { runPostgresProgram } from './postgres-program.ts'

export type BackupPlace = {
  readonly dataFolder: string
  readonly connection: Connection
  readonly copyKey: Buffer
  /** On a server: a role that reads everything, where the application's own may not. */
  readonly backupUrl?: string | undefined
}
export type BackupMade = {
  readonly file: string
  readonly bytes: number
  readonly engine: 'embedded' | 'server'
  readonly storedFiles: number
  readonly madeAt: string
}

/**
 * Database and stored files in one sealed file. The key file is not in it: whoever finds the backup can read nothing, and
 * whoever loses the key file neither. The server goes on meanwhile.
 *
 * @param to a file that does not exist yet, or a folder that does
 */
export async function makeBackup(place: BackupPlace, to: string, now: Date): Promise<BackupMade | Refusal> {
  const file = existsSync(to) && statSync(to).isDirectory() ? join(to, nameOf(now)) : to
  if (existsSync(file)) return refuse('file-there-already', { path: file })
  const database = await takeDatabase(place)
  if (isRefusal(database)) return database
  try {
    // After the database: every file that it names was stored before it was named.
    const files = storedFiles(join(place.dataFolder, 'files'))
    const { engine } = place.connection
    const madeAt = now.toISOString()
    const about = { kind: 'backup', engine, madeAt, engineVersion: await versionOf(place.connection) } as const
    const bytes = await writeArchive(file, place.copyKey, about, [...database.entries, ...files])
    return { file, bytes, engine, storedFiles: files.filter(({ name }) => isStoredFile(name)).length, madeAt }
  } finally {
    await rm(database.path, { recursive: true, force: true })
  }
}

const nameOf = (now: Date) => `payung-${now.toISOString().slice(0, 16).replaceAll(':', '-')}.backup`

type Taken = { readonly path: string; readonly entries: readonly ArchiveEntry[] }

async function takeDatabase({ connection, dataFolder, backupUrl }: BackupPlace): Promise<Taken | Refusal> {
  if (connection.embedded) {
    const path = join(dataFolder, 'database', `backup-${process.pid}`)
    await connection.embedded.stage(path)
    return { path, entries: [{ name: 'cluster/', path }, ...entriesBelow(path, 'cluster')] }
  }
  const url = backupUrl ?? connection.settings.connectionString!
  if (!(await readsEverything(url))) return refuse('backup-role-needed')
  const path = join(dataFolder, `backup-${process.pid}.dump`)
  // The queue is left out: it is made anew at every start from the jobs that are not done.
  const choices = ['--format=custom', '--compress=0', '--no-owner', '--exclude-schema=pgboss', `--file=${path}`]
  const done = await runPostgresProgram('pg_dump', url, choices)
  if (!isRefusal(done)) return { path, entries: [{ name: 'database.dump', path }] }
  await rm(path, { force: true })
  return done
}

/** The policies are forced on the owner of the tables too: for such a role a dump would break off, or be empty. */
async function readsEverything(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const { rows } = await client.query<{ able: boolean }>(
      'select rolsuper or rolbypassrls as able from pg_roles where rolname = current_user',
    )
    return rows[0]!.able
  } finally {
    await client.end()
  }
}

const isStoredFile = (name: string) => /\/[0-9a-f]{64}$/.test(name)
/** The key was perhaps passed on between the database and the files: these then open what the database does not know. */
const keptVersion = /\/key-\d+$/

/** Only whole files: what is being written at this moment belongs to no row yet. */
function storedFiles(folder: string): readonly ArchiveEntry[] {
  if (!existsSync(folder)) return []
  return [{ name: 'files/', path: folder }, ...entriesBelow(folder, 'files')].filter(
    ({ name }) => name.endsWith('/') || isStoredFile(name) || keptVersion.test(name),
  )
}

async function versionOf({ pool }: Connection): Promise<string> {
  const { rows } = await pool.query<{ server_version: string }>('show server_version')
  return `PostgreSQL ${rows[0]!.server_version}`
}
