/**
 * Writes src/platform/database/tables.ts from a freshly migrated database, so that no query is typed by hand.
 * With `--verify` it only compares. Closed tables are left out on purpose: they are reached through functions.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connect } from '../src/platform/database/connect.ts'
import { migratePemda, migratePublic } from '../src/platform/database/migrate.ts'

const closed = [
  'account',
  'login_session',
  'membership',
  'pemda_key',
  'migration',
  'role_grant',
  'trail',
  'fact',
  'done_once',
]
const types = { int8: 'number', jsonb: 'ColumnType<unknown, string, string>' }

const dataFolder = mkdtempSync(join(tmpdir(), 'payung-tables-'))
const connection = await connect({ dataFolder })
await migratePublic(connection.pool)
await migratePemda(connection.pool, 'pemda_74_06', '74.06')
const root = join(import.meta.dirname, '..')
const run = spawnSync(
  process.execPath,
  [
    join(root, 'node_modules/kysely-codegen/dist/cli/bin.js'),
    ...['--dialect', 'postgres', '--date-parser', 'string', '--log-level', 'warn'],
    ...['--default-schema', 'pemda_74_06', '--default-schema', 'public'],
    ...['--exclude-pattern', `*.(${closed.join('|')})`, '--type-mapping', JSON.stringify(types)],
    ...['--out-file', join(root, 'src/platform/database/tables.ts')],
    ...['--url', `postgres://postgres@localhost/postgres?host=${connection.embedded!.socketFolder}`],
    ...process.argv.slice(2),
  ],
  { stdio: 'inherit' },
)
await connection.close()
rmSync(dataFolder, { recursive: true })
if (run.status === 0 && process.argv.length === 2) {
  spawnSync(join(root, 'node_modules/.bin/oxfmt'), [join(root, 'src/platform/database/tables.ts')], {
    stdio: 'inherit',
  })
}
process.exitCode = run.status ?? 1
