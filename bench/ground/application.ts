import { spawn, type ChildProcess } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Office } from './office.ts'

const home = resolve(import.meta.dirname, '..', '..')

/** The product as an office runs it, in a process of its own, reached by HTTP and nothing else. */
export type Application = {
  readonly address: string
  /** The most memory the process held so far, in MB (2^20 bytes); undefined where the system does not tell. */
  peakMemory(): number | undefined
  /** The same of the process of the embedded engine. */
  peakOfEngine(): number | undefined
  stop(): Promise<void>
}

/** Starts `payung serve` on a free port of loopback. */
export async function startApplication({ engine, place }: Office): Promise<Application> {
  const words = ['serve', '--port', '0', '--data', place.dataFolder, ...(engine === 'embedded' ? ['--embedded'] : [])]
  const env = { ...process.env, PAYUNG_LOG: 'error' }
  if (place.databaseUrl) Object.assign(env, { DATABASE_URL: place.databaseUrl })
  else Reflect.deleteProperty(env, 'DATABASE_URL')
  const child = spawn(process.execPath, [join(home, 'src', 'main.ts'), ...words], {
    cwd: home,
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const abandon = () => child.kill('SIGKILL')
  process.once('exit', abandon)
  return {
    address: await addressOf(child),
    peakMemory: () => peakOf(child.pid),
    peakOfEngine: () => peakOf(enginePid(place.dataFolder)),
    stop: async () => {
      process.off('exit', abandon)
      await ended(child)
    },
  }
}

function addressOf(child: ChildProcess): Promise<string> {
  let said = ''
  return new Promise((resolve_, reject) => {
    child.stderr?.on('data', (bytes: Buffer) => {
      said = (said + bytes.toString()).slice(-4_000)
      const address = /Payung: (http\S+)/.exec(said)?.[1]
      if (address) resolve_(address)
    })
    child.once('exit', (code) => reject(new Error(`the application ended (code ${code}): ${said}`)))
  })
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return
  const gone = new Promise<void>((done) => child.once('exit', () => done()))
  child.kill('SIGTERM')
  const impatient = setTimeout(() => child.kill('SIGKILL'), 15_000)
  await gone
  clearTimeout(impatient)
}

/** Linux keeps the high-water mark of every process; elsewhere the figure is left out. */
function peakOf(pid: number | undefined): number | undefined {
  try {
    const kilobytes = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
    return kilobytes ? Number(kilobytes) / 1024 : undefined
  } catch {
    return undefined
  }
}

function enginePid(dataFolder: string): number | undefined {
  try {
    return (JSON.parse(readFileSync(join(dataFolder, 'database', 'engine.lock'), 'utf8')) as { pid: number }).pid
  } catch {
    return undefined
  }
}
