import { spawn, type ChildProcess } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { mostMemory, processorTime } from './process-facts.ts'
import type { Office } from './office.ts'

const home = resolve(import.meta.dirname, '..', '..')

/** The product as an office runs it, in a process of its own, reached by HTTP and nothing else. */
export type Application = {
  readonly address: string
  /** As in `process-facts.ts`, of the application and of the process of the embedded engine. */
  mostMemory(): number | undefined
  mostMemoryOfEngine(): number | undefined
  processorTime(): number | undefined
  stop(): Promise<void>
}

/** Starts `payung serve` on a free port of loopback. */
export async function startApplication({ engine, place }: Office): Promise<Application> {
  const words = [
    ...serving(),
    '--port',
    '0',
    '--data',
    place.dataFolder,
    ...(engine === 'embedded' ? ['--embedded'] : []),
  ]
  const env = { ...process.env, PAYUNG_LOG: 'error' }
  if (place.databaseUrl) Object.assign(env, { DATABASE_URL: place.databaseUrl })
  else Reflect.deleteProperty(env, 'DATABASE_URL')
  const child = spawn(process.execPath, words, {
    cwd: home,
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const abandon = () => child.kill('SIGKILL')
  process.once('exit', abandon)
  return {
    address: await addressOf(child),
    mostMemory: () => mostMemory(child.pid),
    mostMemoryOfEngine: () => mostMemory(enginePid(place.dataFolder)),
    processorTime: () => processorTime(child.pid),
    stop: async () => {
      process.off('exit', abandon)
      await ended(child)
    },
  }
}

/** `npm run serve` without npm: the same options of Node and the same file, so that the product is what is measured. */
function serving(): string[] {
  const { scripts } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { scripts: { serve: string } }
  return scripts.serve.split(' ').slice(1)
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

function enginePid(dataFolder: string): number | undefined {
  try {
    return (JSON.parse(readFileSync(join(dataFolder, 'database', 'engine.lock'), 'utf8')) as { pid: number }).pid
  } catch {
    return undefined
  }
}
