import { closeSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'

export type Holder = { readonly pid: number; readonly socketFolder: string }

/**
 * The embedded engine takes no lock of its own: two processes on one data folder lose rows without an error.
 * Whoever opens the folder creates this file first (O_EXCL); a file left by a dead process is taken over.
 */
export function takeLock(dataFolder: string, holder: Holder): Holder | undefined {
  const file = join(dataFolder, 'engine.lock')
  for (;;) {
    try {
      const handle = openSync(file, 'wx', 0o600)
      writeSync(handle, JSON.stringify(holder))
      closeSync(handle)
      return undefined
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
      const other = readHolder(file)
      if (other && isAlive(other.pid)) return other
      rmSync(file, { force: true })
    }
  }
}

export function releaseLock(dataFolder: string): void {
  rmSync(join(dataFolder, 'engine.lock'), { force: true })
}

/** Who holds the folder now, if that process is alive. */
export function currentHolder(dataFolder: string): Holder | undefined {
  const holder = readHolder(join(dataFolder, 'engine.lock'))
  return holder && isAlive(holder.pid) ? holder : undefined
}

function readHolder(file: string): Holder | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Holder
  } catch {
    // Absent, or written half by a process that died: nobody holds it.
    return undefined
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
