import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { writeDurably } from '../files/write-durably.ts'

/** A stop that was not a clean one, and what it cost. It stands in the trail of every Pemda and on the screen. */
export type Interruption = {
  readonly cause: 'killed' | 'power-cut' | 'database-missing' | 'database-broken'
  readonly noticedAt: string
  /** Between these two moments work may be lost; null when nothing is. */
  readonly lost: LostInterval | null
}
export type LostInterval = {
  readonly from: string
  readonly to: string
  readonly acts: number
  /** How many of each kind of act. */
  readonly names: Readonly<Record<string, number>>
}

const mostKept = 50
const fileOf = (folder: string) => join(folder, 'interruptions.json')

/** Oldest first. */
export function readInterruptions(folder: string): readonly Interruption[] {
  try {
    return JSON.parse(readFileSync(fileOf(folder), 'utf8')) as Interruption[]
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}

/** The same one noticed again (a start that was itself interrupted) is kept once. */
export function rememberInterruption(folder: string, interruption: Interruption): void {
  const known = readInterruptions(folder)
  if (known.some((one) => one.noticedAt === interruption.noticedAt)) return
  writeDurably(fileOf(folder), Buffer.from(JSON.stringify([...known, interruption].slice(-mostKept))))
}
