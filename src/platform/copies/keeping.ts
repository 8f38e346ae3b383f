import type { Interruption } from './interruption.ts'

/** How an embedded database keeps what was acknowledged. */
export type Keeping = {
  /** The second path: best another disk. */
  readonly folder: string
  readonly copyKey: Buffer
  readonly journalKey: Buffer
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
export type KeepingMessage = Omit<Keeping, 'copyKey' | 'journalKey'> & { copyKey: string; journalKey: string }

export function writeKeeping(keeping: Keeping): KeepingMessage {
  const { copyKey, journalKey } = keeping
  return { ...keeping, copyKey: copyKey.toString('base64'), journalKey: journalKey.toString('base64') }
}

export function readKeeping(message: KeepingMessage): Keeping {
  const key = (text: string) => Buffer.from(text, 'base64')
  return { ...message, copyKey: key(message.copyKey), journalKey: key(message.journalKey) }
}
