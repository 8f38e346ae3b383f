import { createHash } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { JournalEntry } from '../../copies/journal.ts'
import type { Keeping, KeepingState } from '../../copies/keeping.ts'
import { answersNow, EngineLine } from './ask-engine.ts'
import { launch, stopped, type Running } from './launch.ts'
import { currentHolder } from './lock.ts'

export type EmbeddedEngine = {
  readonly socketFolder: string
  /** False when another process of Payung serves this folder and we are only its client. */
  readonly own: boolean
  /** Resolves when the act is on the disk; at once where no journal is kept. */
  journal(entry: JournalEntry): Promise<void>
  /** Undefined where neither copies nor journal are kept. */
  keeping(): Promise<KeepingState | undefined>
  copy(): Promise<void>
  /** Puts a consistent copy of the data files into a new folder, for whoever makes a backup. */
  stage(to: string): Promise<void>
  close(): Promise<void>
}

/** Restarts in a row after which the engine is given up: a folder that cannot be opened would loop for ever. */
const mostRestarts = 5
/** An engine that ran this long was well: what ends it then begins a new row. */
const steadyMillis = 60_000
/** How long another owner of the folder may take to open it (it may be putting back a copy) or to close it. */
const patience = 180_000

/**
 * Starts the embedded engine on `dataFolder`, or joins the one that runs already.
 *
 * @param keeping absent where nothing of worth is kept (tests, tools)
 * @throws OpeningRefused when it must not be opened as it is
 */
export async function startEmbedded(dataFolder: string, keeping?: Keeping): Promise<EmbeddedEngine> {
  mkdirSync(dataFolder, { recursive: true, mode: 0o700 })
  const until = Date.now() + patience
  for (;;) {
    const holder = currentHolder(dataFolder)
    if (holder && (await answersNow(holder.socketFolder))) return joined(holder.socketFolder)
    if (!holder) {
      const launched = await launch(dataFolder, socketFolderOf(dataFolder), keeping)
      if (launched) return supervise(launched, dataFolder, keeping)
    }
    if (Date.now() > until) throw new Error(`another process (${holder?.pid}) holds ${dataFolder} and does not answer`)
    await pause(100)
  }
}

/** A Unix socket path longer than about 107 bytes fails with EINVAL, so a deep data folder gets a short one elsewhere. */
function socketFolderOf(dataFolder: string): string {
  const inside = join(dataFolder, 'run')
  if (inside.length < 80) return inside
  return join(tmpdir(), `payung-${createHash('sha256').update(dataFolder).digest('hex').slice(0, 16)}`)
}

function asking(line: EngineLine) {
  return {
    journal: async (entry: JournalEntry) => void (await line.ask({ ask: 'journal', entry })),
    keeping: async () => (await line.ask({ ask: 'state' })) ?? undefined,
    copy: async () => void (await line.ask({ ask: 'copy' })),
    stage: async (to: string) => void (await line.ask({ ask: 'stage', to })),
  }
}

function joined(socketFolder: string): EmbeddedEngine {
  const line = new EngineLine(socketFolder)
  return { socketFolder, own: false, ...asking(line), close: async () => line.close() }
}

function supervise(first: Running, dataFolder: string, keeping: Keeping | undefined): EmbeddedEngine {
  const { socketFolder } = first
  const line = new EngineLine(socketFolder)
  let running = first
  let closing = false
  let restarts = 0
  const watch = () => {
    const begun = Date.now()
    running.child.once('exit', () => {
      restarts = Date.now() - begun > steadyMillis ? 1 : restarts + 1
      if (!closing && restarts <= mostRestarts) void restart()
    })
  }
  const restart = async () => {
    // What cannot be opened again is given up: every question then fails, and the service manager is told by health.
    const again = await launch(dataFolder, socketFolder, keeping).catch(() => undefined)
    if (!again) return
    running = again
    if (closing) await stopped(again)
    else watch()
  }
  watch()
  const ask = asking(line)
  return {
    socketFolder,
    own: true,
    ...ask,
    journal: async (entry) => (keeping ? ask.journal(entry) : undefined),
    keeping: async () => (keeping ? ask.keeping() : undefined),
    close: async () => {
      closing = true
      line.close()
      await stopped(running)
    },
  }
}
