import { spawn, type ChildProcess } from 'node:child_process'
import { createServer } from 'node:net'
import { delimiter } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

export type Started = {
  readonly address: string
  /** Waits until this is so, given all the program said so far; rejects when the program ended before. */
  until(isSo: (said: string) => boolean | Promise<boolean>): Promise<void>
  stop(): Promise<void>
}

/** `npm start` in a clone, as somebody types it there: on his own Node, with nothing of this run's npm around it. */
export async function npmStart(clone: string): Promise<Started> {
  const port = await freePort()
  const child = spawn('npm', ['start', '--', '--port', String(port)], {
    cwd: clone,
    env: cleanEnvironment(),
    // A group of its own, so that everything that npm started can be ended together.
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const abandon = () => signal(child, 'SIGKILL')
  process.once('exit', abandon)
  return {
    address: `http://127.0.0.1:${port}`,
    until: listener(child),
    stop: async () => {
      process.off('exit', abandon)
      await ended(child)
    },
  }
}

function cleanEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^(?:npm_|NODE|INIT_CWD|DATABASE_URL|PAYUNG_)/.test(name),
  )
  const path = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => !folder.endsWith('node_modules/.bin'))
  return { ...Object.fromEntries(kept), PATH: path.join(delimiter) }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const place = server.address()
      server.close(() => resolve(typeof place === 'object' && place ? place.port : 0))
    })
  })
}

function listener(child: ChildProcess): Started['until'] {
  let output = ''
  const hear = (bytes: Buffer) => (output = (output + bytes.toString()).slice(-20_000))
  child.stdout?.on('data', hear)
  child.stderr?.on('data', hear)
  return async (isSo) => {
    while (!(await isSo(output))) {
      if (child.exitCode !== null) throw new Error(`npm start ended (code ${child.exitCode}):\n${output}`)
      await sleep(20)
    }
  }
}

/** As Ctrl+C does it, to the whole group; whatever is left after half a minute is ended. */
async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return
  const gone = new Promise<void>((resolve) => child.once('close', () => resolve()))
  signal(child, 'SIGINT')
  const impatient = setTimeout(() => signal(child, 'SIGKILL'), 30_000)
  await gone
  clearTimeout(impatient)
}

function signal(child: ChildProcess, name: NodeJS.Signals): void {
  try {
    process.kill(-child.pid!, name)
  } catch {
    // The whole group is gone already.
  }
}
