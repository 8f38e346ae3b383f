import { fork, type ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import { writeKeeping, type Keeping } from '../../copies/keeping.ts'
import { OpeningRefused } from '../../refused.ts'
import type { FromChild, Opening, ToChild } from './child.ts'

export type Running = { readonly child: ChildProcess; readonly socketFolder: string }

/**
 * Starts the engine's process and waits until it answers. A damaged database can end that process without a word; then
 * the next one is told what to leave alone.
 *
 * @returns undefined when another process holds the folder
 */
export async function launch(
  database: string,
  socketFolder: string,
  keeping: Keeping | undefined,
): Promise<Running | undefined> {
  const distrusted: string[] = []
  for (;;) {
    const opening = { database, socketFolder, keeping: keeping && writeKeeping(keeping), distrusted }
    const child = fork(join(import.meta.dirname, 'child.ts'), [], { execPath: process.execPath })
    const outcome = await openIn(child, { kind: 'open', ...opening })
    if (outcome.kind === 'ready') return { child, socketFolder }
    if (outcome.kind === 'held') return undefined
    if (outcome.kind === 'refused') throw new OpeningRefused(outcome.refusal)
    if (outcome.kind === 'failed') throw new Error(outcome.message)
    if (outcome.what === undefined || distrusted.includes(outcome.what))
      throw new Error(`the embedded engine ended before it was ready (code ${outcome.code})`)
    distrusted.push(outcome.what)
  }
}

type Ended = { readonly kind: 'ended'; readonly code: number | null; readonly what: string | undefined }
type Outcome = Exclude<FromChild, { kind: 'trying' }> | Ended

function openIn(child: ChildProcess, opening: Opening): Promise<Outcome> {
  let trying: string | undefined
  return new Promise((resolve) => {
    child.on('message', (message: FromChild) => {
      if (message.kind === 'trying') trying = message.what
      else resolve(message)
    })
    // Killed from outside is no fault of what it was opening.
    child.once('exit', (code, signal) => resolve({ kind: 'ended', code, what: signal ? undefined : trying }))
    child.send(opening)
  })
}

export function stopped({ child }: Running): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null || !child.connected) return resolve()
    child.once('exit', () => resolve())
    child.send({ kind: 'stop' } satisfies ToChild)
  })
}
