import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { writeDurably } from '../files/write-durably.ts'

/** What the last owner of the data folder said about itself: found as `running`, it never came to its end. */
export type RunMark = {
  readonly state: 'running' | 'stopped'
  readonly boot: string
  readonly at: string
  /** Whether the newest copy holds everything: then nothing needs copying until somebody writes. */
  readonly copied: boolean
}

export function readRunMark(folder: string): RunMark | undefined {
  try {
    return JSON.parse(readFileSync(join(folder, 'run-mark.json'), 'utf8')) as RunMark
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

export function writeRunMark(folder: string, mark: RunMark): void {
  writeDurably(join(folder, 'run-mark.json'), Buffer.from(JSON.stringify(mark)))
}
