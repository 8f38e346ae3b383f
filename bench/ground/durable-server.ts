import { execFile, spawn, type ChildProcess } from 'node:child_process'
import { chownSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { findServerPrograms } from '../../test/support/postgres/find-server-programs.ts'

export type DurableServer = { readonly url: string; readonly version: string; stop(): Promise<void> }

/**
 * A PostgreSQL server of this machine for one run, with the settings it is shipped with: it syncs every commit,
 * unlike the server of the tests, because a figure that a power cut would void is none.
 */
export async function startDurableServer(): Promise<DurableServer | { reason: string }> {
  const programs = findServerPrograms()
  if ('reason' in programs) return programs
  const folder = mkdtempSync(join(tmpdir(), 'payung-bench-postgres-'))
  const owner = serverOwner()
  if (owner) chownSync(folder, owner.uid, owner.gid)
  const data = join(folder, 'data')
  const wishes = ['--username=postgres', '--auth=trust', '--encoding=UTF8', '--locale=C.UTF-8', '--no-sync']
  await promisify(execFile)(join(programs.folder, 'initdb'), [...wishes, '-D', data], { cwd: folder, ...owner })
  const child = spawn(join(programs.folder, 'postgres'), ['-D', data, '-k', folder, '-c', 'listen_addresses='], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
    ...owner,
  })
  const version = await untilReady(child)
  return {
    url: `postgresql://postgres@${encodeURIComponent(folder)}:5432/postgres`,
    version,
    stop: stopper(child, () => rmSync(folder, { recursive: true, force: true })),
  }
}

/** PostgreSQL refuses to run as root; then it runs as the user its package made, or as nobody. */
function serverOwner(): { readonly uid: number; readonly gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
  const user = users.find(([name]) => name === 'postgres') ?? users.find(([name]) => name === 'nobody')
  return user ? { uid: Number(user[2]), gid: Number(user[3]) } : undefined
}

/** @returns how the server calls itself, for example `PostgreSQL 15.20` */
function untilReady(child: ChildProcess): Promise<string> {
  let said = ''
  return new Promise((ready, fail) => {
    child.stderr?.on('data', (bytes: Buffer) => {
      said = (said + bytes.toString()).slice(-4_000)
      if (said.includes('ready to accept connections')) ready(/PostgreSQL [\d.]+/.exec(said)?.[0] ?? 'PostgreSQL')
    })
    child.once('error', fail)
    child.once('exit', (code) => fail(new Error(`PostgreSQL did not start: exit code ${code}\n${said}`)))
  })
}

function stopper(child: ChildProcess, remove: () => void): () => Promise<void> {
  // SIGQUIT is "immediate": no checkpoint, for nobody will open this folder again.
  const abandon = () => {
    child.kill('SIGQUIT')
    remove()
  }
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  process.once('exit', abandon)
  return async () => {
    process.off('exit', abandon)
    child.kill('SIGQUIT')
    await gone
    remove()
  }
}
