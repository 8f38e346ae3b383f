import { open, type FileHandle } from 'node:fs/promises'
import { mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { MasterKeys } from '../vault/key-file.ts'
import { openBytes, sealBytes } from '../vault/sealed.ts'
import { flushFolder } from './flush.ts'

/** An act whose success somebody was told. It holds no identity: only that it happened, when, and by which account. */
export type JournalEntry = {
  /** Id of its trail row; null when a repeated request was answered once more from its key. */
  readonly trail: string | null
  readonly key: string | null
  readonly pemda: string
  readonly act: string
  readonly actor: string
  readonly at: string
}
export type Journaled = JournalEntry & { readonly writtenAt: string }

export type Journal = {
  /** Resolves when the entry is on the disk. Entries that come at the same time share one flush. */
  append(entry: JournalEntry): Promise<void>
  /** Goes on in a new file; what was appended before stands in the older ones. */
  turn(sequence: number): Promise<void>
  close(): Promise<void>
}

type Waiting = { readonly entry: Journaled; done(): void; failed(reason: unknown): void }

/** @param flushBefore flushed before every batch: the engine's own log, which it does not flush by itself */
export async function openJournal(
  folder: string,
  key: Buffer,
  sequence: number,
  flushBefore: () => Promise<void>,
): Promise<Journal> {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  let file = await begin(folder, sequence)
  let waiting: Waiting[] = []
  let turnTaker: Promise<void> = Promise.resolve()
  const inTurn = (work: () => Promise<void>) => {
    const mine = turnTaker.then(work)
    turnTaker = mine.catch(() => {})
    return mine
  }
  const flush = async () => {
    const batch = waiting
    waiting = []
    if (batch.length === 0) return
    try {
      // First the database: an entry without its act would look like a loss, and cost the work since the last copy.
      await flushBefore()
      // Sealed only now, because the name of the file is bound into every entry.
      await writeBatch(file, Buffer.concat(batch.map(({ entry }) => frame(key, file.place, entry))))
      for (const one of batch) one.done()
    } catch (error) {
      for (const one of batch) one.failed(error)
    }
  }
  return {
    append: (entry) =>
      new Promise((done, failed) => {
        waiting.push({ entry: { ...entry, writtenAt: new Date().toISOString() }, done, failed })
        void inTurn(flush)
      }),
    turn: (next) =>
      inTurn(async () => {
        await flush()
        await file.handle.close()
        file = await begin(folder, next)
      }),
    close: () =>
      inTurn(async () => {
        await flush()
        await file.handle.close()
      }),
  }
}

type OpenFile = { readonly handle: FileHandle; readonly place: string; length: number }

async function begin(folder: string, sequence: number): Promise<OpenFile> {
  const name = journalName(sequence)
  const handle = await open(join(folder, name), 'a', 0o600)
  await flushFolder(folder)
  return { handle, place: name, length: (await handle.stat()).size }
}

/** A batch that could not be written whole is cut off again: what follows must stay readable. */
async function writeBatch(file: OpenFile, bytes: Buffer): Promise<void> {
  try {
    await file.handle.appendFile(bytes)
    await file.handle.sync()
    file.length += bytes.length
  } catch (error) {
    await file.handle.truncate(file.length).catch(() => {})
    throw error
  }
}

function frame(key: Buffer, place: string, entry: Journaled): Buffer {
  const sealed = sealBytes(key, place, Buffer.from(JSON.stringify(entry)))
  const length = Buffer.alloc(4)
  length.writeUInt32BE(sealed.length)
  return Buffer.concat([length, sealed])
}

/** Everything that can be read, oldest first. An entry cut off in the middle was never acknowledged. */
export function readJournal(folder: string, keys: MasterKeys): readonly Journaled[] {
  return journalSequences(folder).flatMap((sequence) => readOne(join(folder, journalName(sequence)), keys))
}

function readOne(path: string, keys: MasterKeys): Journaled[] {
  const bytes = readFileSync(path)
  const place = path.slice(-journalName(0).length)
  const entries: Journaled[] = []
  for (let at = 0; at + 4 <= bytes.length;) {
    const end = at + 4 + bytes.readUInt32BE(at)
    if (end > bytes.length) break
    const sealed = bytes.subarray(at + 4, end)
    const entry = keys.map((key) => opened(key, place, sealed)).find((one) => one !== undefined)
    if (!entry) break
    entries.push(entry)
    at = end
  }
  return entries
}

function opened(key: Buffer, place: string, sealed: Buffer): Journaled | undefined {
  try {
    return JSON.parse(openBytes(key, place, sealed).toString()) as Journaled
  } catch {
    return undefined
  }
}

const form = /^journal-(\d{8})$/
const journalName = (sequence: number) => `journal-${String(sequence).padStart(8, '0')}`

export function journalSequences(folder: string): readonly number[] {
  try {
    return readdirSync(folder)
      .flatMap((name) => form.exec(name)?.[1] ?? [])
      .map(Number)
      .toSorted((a, b) => a - b)
  } catch {
    // No folder, no entries.
    return []
  }
}

/** Removes the files whose every entry stands in a copy that is kept. */
export function dropJournalBefore(folder: string, sequence: number): void {
  for (const old of journalSequences(folder)) {
    if (old < sequence) rmSync(join(folder, journalName(old)), { force: true })
  }
}
