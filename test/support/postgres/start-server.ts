import { execFile, spawn, type ChildProcess } from 'node:child_process'
import { chownSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

type Owner = { readonly uid: number; readonly gid: number }
export type Server = { readonly url: string; stop(): Promise<void> }

/** Nothing here has to survive a power cut; what a test waits for is the disk. */
const settings = [
  'fsync=off',
  'synchronous_commit=off',
  'full_page_writes=off',
  'max_connections=200',
  'listen_addresses=',
]

/** Starts a throwaway server in a folder of its own, reached by a Unix socket only. Gives the reason when it cannot. */
export async function startServer(programs: string): Promise<Server | { reason: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'payung-postgres-'))
  const owner = serverOwner()
  if (owner) chownSync(folder, owner.uid, owner.gid)
  const data = join(folder, 'data')
  const remove = () => rmSync(folder, { recursive: true, force: true })
  try {
    const locale = process.platform === 'linux' ? 'C.UTF-8' : 'C'
    const wishes = ['--username=postgres', '--auth=trust', '--encoding=UTF8', `--locale=${locale}`, '--no-sync']
    await promisify(execFile)(join(programs, 'initdb'), [...wishes, '--pgdata', data], { cwd: folder, ...owner })
    const words = settings.flatMap((setting) => ['-c', setting])
    const child = spawn(join(programs, 'postgres'), ['-D', data, '-k', folder, ...words], {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'pipe'],
      ...owner,
    })
    await untilReady(child)
    return { url: `postgresql://postgres@${encodeURIComponent(folder)}:5432/postgres`, stop: stopper(child, remove) }
  } catch (error) {
    remove()
    return { reason: `PostgreSQL did not start: ${error instanceof Error ? error.message : String(error)}` }
  }
}

/** PostgreSQL refuses to run as root; then it runs as the user its package made, or as nobody. */
function serverOwner(): Owner | undefined {
  if (process.getuid?.() !== 0) return undefined
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
  const user = users.find(([name]) => name === 'postgres') ?? users.find(([name]) => name === 'nobody')
  return user ? { uid: Number(user[2]), gid: Number(user[3]) } : undefined
}

function untilReady(child: ChildProcess): Promise<void> {
  let said = ''
  return new Promise((ready, fail) => {
    child.stderr?.on('data', (bytes: Buffer) => {
      said = (said + bytes.toString()).slice(-2_000)
      if (said.includes('database system is ready to accept connections')) ready()
    })
    child.once('error', fail)
    child.once('exit', (code) => fail(new Error(`exit code ${code}\n${said}`)))
  })
}

function stopper(child: ChildProcess, remove: () => void): () => Promise<void> {
  // SIGQUIT is "immediate": no checkpoint, for nobody will open this folder again.
  const abandon = () => child.kill('SIGQUIT')
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  process.once('exit', abandon)
  return async () => {
    process.off('exit', abandon)
    abandon()
    await gone
    remove()
  }
}
