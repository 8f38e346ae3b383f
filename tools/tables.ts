/**
 * Writes src/platform/database/tables.ts from a freshly migrated database, so that no query is typed by hand.
 * With `--verify` it only compares. Closed tables are left out on purpose: they are reached through functions.
 */
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { runTool, toolPath } from './run-tool.ts'
import { join } from 'node:path'
import { connect } from '../src/platform/database/connect.ts'
import { migratePemda, migratePublic } from '../src/platform/database/migrate.ts'

const closed = [
  'account',
  'login_session',
  'ended_session',
  'totp_secret',
  'recovery_code',
  'account_help',
  'card_code',
  'passkey',
  'passkey_challenge',
  'known_device',
  'password_code',
  'sign_in_attempt',
  'membership',
  'pemda_key',
  'migration',
  'role_grant',
  'trail',
  'trail_head',
  'fact',
  'done_once',
  'purpose_window',
  'purpose_row',
  'numbers_day',
  'look_up_alarm',
]
const types = { int8: 'number', jsonb: 'ColumnType<unknown, string, string>' }
const schemas = ['--dialect', 'postgres', '--default-schema', 'pemda_74_06', '--default-schema', 'public']
const shapes = [
  '--log-level=warn',
  '--date-parser=string',
  `--type-mapping=${JSON.stringify(types)}`,
  `--exclude-pattern=*.(${closed.join('|')})`,
]

const generated = 'src/platform/database/tables.ts'
const root = join(import.meta.dirname, '..')
const folder = mkdtempSync(join(tmpdir(), 'payung-tables-'))
const fresh = join(folder, 'tables.ts')

try {
  const connection = await connect({ dataFolder: join(folder, 'data') })
  await migratePublic(connection.pool)
  await migratePemda(connection.pool, 'pemda_74_06', '74.06')
  const url = `postgres://postgres@localhost/postgres?host=${connection.embedded!.socketFolder}`
  await mustRun('kysely-codegen', ...schemas, ...shapes, '--out-file', fresh, '--url', url)
  await connection.close()
  copyFileSync(join(root, '.oxfmtrc.json'), join(folder, '.oxfmtrc.json'))
  await mustRun('oxfmt', fresh)
  keepOrCompare()
} finally {
  rmSync(folder, { recursive: true })
}

async function mustRun(command: 'kysely-codegen' | 'oxfmt', ...args: string[]): Promise<void> {
  const { code, output } = await runTool(toolPath(command), args)
  if (code !== 0) throw new Error(`${command}: ${output}`)
}

function keepOrCompare(): void {
  if (!process.argv.includes('--verify')) return copyFileSync(fresh, join(root, generated))
  if (readFileSync(fresh, 'utf8') === readFileSync(join(root, generated), 'utf8')) return
  console.error(`${generated} is not what the migrations make: node_modules/.bin/node tools/tables.ts`)
  process.exitCode = 1
}
