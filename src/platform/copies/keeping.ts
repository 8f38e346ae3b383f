import type { MasterKeys } from '../vault/key-file.ts'
import type { Interruption } from './interruption.ts'

/** How an embedded database keeps what was acknowledged. */
export type Keeping = {
  /** The second path: best another disk. */
  readonly folder: string
  /** The first seals; the others open what was sealed before the master key was changed. */
  readonly copyKeys: MasterKeys
  readonly journalKeys: MasterKeys
  readonly everyMinutes: number
  readonly boot: string
}

/** What health, doctor and every office page tell about it. */
export type KeepingState = {
  readonly folder: string
  readonly everyMinutes: number
  readonly lastCopyAt: string | null
  /** Why the newest attempt failed; null when it did not. */
  readonly copyFault: string | null
  readonly lastInterruption: Interruption | null
}

/** Between processes, where keys travel as text. Only over the private channel to a child, never as an argument. */
export type KeepingMessage = Omit<Keeping, 'copyKeys' | 'journalKeys'> & { copyKeys: string[]; journalKeys: string[] }

export function writeKeeping(keeping: Keeping): KeepingMessage {
  const text = (keys: MasterKeys) => keys.map((key) => key.toString('base64'))
  return { ...keeping, copyKeys: text(keeping.copyKeys), journalKeys: text(keeping.journalKeys) }
}

export function readKeeping(message: KeepingMessage): Keeping {
  const keys = ([newest, ...earlier]: string[]): MasterKeys => [bytes(newest!), ...earlier.map(bytes)]
  return { ...message, copyKeys: keys(message.copyKeys), journalKeys: keys(message.journalKeys) }
}

const bytes = (text: string) => Buffer.from(text, 'base64')
