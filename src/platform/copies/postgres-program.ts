import { spawn } from 'node:child_process'
import { refuse, type Refusal } from '#values/refusal.ts'

/** Runs a client program of PostgreSQL. The password goes through its environment: arguments are seen by every user. */
export function runPostgresProgram(
  program: 'pg_dump' | 'pg_restore',
  databaseUrl: string,
  args: readonly string[],
): Promise<true | Refusal> {
  const url = new URL(databaseUrl)
  const password = decodeURIComponent(url.password)
  url.password = ''
  const env = password ? { ...process.env, PGPASSWORD: password } : process.env
  const child = spawn(program, [`--dbname=${url.href}`, ...args], { env, stdio: ['ignore', 'ignore', 'pipe'] })
  let said = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text))
  return new Promise((resolve) => {
    child.on('error', () => resolve(refuse('postgres-program-missing', { program })))
    child.on('close', (code) =>
      resolve(code === 0 ? true : refuse('postgres-program-failed', { program, reason: said.trim().slice(0, 500) })),
    )
  })
}
