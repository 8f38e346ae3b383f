import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'

export const oldestPostgres = 15
const advice = `install PostgreSQL ${oldestPostgres} or newer (Debian: apt install postgresql-${oldestPostgres})`

/** The folder with `initdb` and `postgres` of the oldest usable version on this machine, or why there is none. */
export function findServerPrograms(places = likelyPlaces()): { folder: string } | { reason: string } {
  const found = places
    .filter((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres')))
    .map((folder) => ({ folder, version: versionOf(join(folder, 'postgres')) }))
  if (found.length === 0) return { reason: `no PostgreSQL server programs found; ${advice}` }
  const usable = found.filter(({ version }) => version >= oldestPostgres).toSorted((a, b) => a.version - b.version)
  if (usable[0]) return { folder: usable[0].folder }
  return { reason: `only PostgreSQL ${found.map(({ version }) => version).join(', ')} found; ${advice}` }
}

function likelyPlaces(): string[] {
  const debian = '/usr/lib/postgresql'
  const versions = existsSync(debian) ? readdirSync(debian).map((version) => join(debian, version, 'bin')) : []
  return [
    ...(process.env['PATH'] ?? '').split(delimiter),
    ...versions,
    '/usr/local/bin',
    '/usr/local/pgsql/bin',
    '/opt/homebrew/bin',
  ]
}

function versionOf(program: string): number {
  const said = execFileSync(program, ['--version'], { encoding: 'utf8' })
  return Number(/(\d+)(?:\.\d+)?/.exec(said)?.[1] ?? 0)
}
