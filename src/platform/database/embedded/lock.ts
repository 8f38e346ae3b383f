import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { currentBootId } from '../../copies/boot-id.ts'

export type Holder = { readonly pid: number; readonly socketFolder: string; readonly life: string }

const lockOf = (dataFolder: string) => join(dataFolder, 'engine.lock')

/**
 * The embedded engine takes no lock of its own: two processes on one data folder lose rows without an error.
 * Whoever opens the folder first links this file into place, complete with its content; one left by a dead process
 * is taken over.
 *
 * @returns who holds the folder, or undefined when it is ours now
 */
export function takeLock(dataFolder: string, socketFolder: string): Holder | undefined {
  const [file, own] = [lockOf(dataFolder), `${lockOf(dataFolder)}.${process.pid}`]
  writeFileSync(own, JSON.stringify({ pid: process.pid, socketFolder, life: lifeOf(process.pid) } satisfies Holder), {
    mode: 0o600,
  })
  try {
    for (;;) {
      if (linked(own, file)) return undefined
      const other = readHolder(file)
      if (other && isAlive(other)) return other
      putAside(file, `${own}.old`)
    }
  } finally {
    rmSync(own, { force: true })
  }
}

function linked(own: string, file: string): boolean {
  try {
    linkSync(own, file)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

/** Of two who find the same dead lock, the slower one may move the faster one's fresh lock: then it goes back. */
function putAside(file: string, aside: string): void {
  try {
    renameSync(file, aside)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return
    throw error
  }
  const moved = readHolder(aside)
  if (moved && isAlive(moved)) linked(aside, file)
  rmSync(aside, { force: true })
}

export function releaseLock(dataFolder: string): void {
  rmSync(lockOf(dataFolder), { force: true })
}

/** Who holds the folder now, if that process is alive. */
export function currentHolder(dataFolder: string): Holder | undefined {
  const holder = readHolder(lockOf(dataFolder))
  return holder && isAlive(holder) ? holder : undefined
}

function readHolder(file: string): Holder | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Holder
  } catch {
    // Absent, or from a machine that lost power while writing: nobody holds it.
    return undefined
  }
}

/** After a restart of the machine the same number is another process: the holder's first moment must be the same too. */
function isAlive(holder: Holder): boolean {
  try {
    process.kill(holder.pid, 0)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false
  }
  return holder.life === lifeOf(holder.pid)
}

function lifeOf(pid: number): string {
  const boot = currentBootId()
  try {
    // Field 22 of proc(5): the start in clock ticks. The name before it may hold spaces, so count from its bracket.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)!.split(' ')
    return `${boot} ${fields[19]}`
  } catch {
    return boot
  }
}
