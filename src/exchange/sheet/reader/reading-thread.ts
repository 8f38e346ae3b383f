import { on } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { Refusal } from '#values/refusal.ts'
import { refuse } from '#values/refusal.ts'
import type { SheetLimits } from '../sheet-limits.ts'
import { villageList } from '../sheet-limits.ts'
import type { ReadingMessage } from './messages.ts'
import { ReadingClock } from './reading-clock.ts'
import type { FileSource } from './zip-archive.ts'

export type ReadingEnd = Extract<ReadingMessage, { type: 'done' }>
export type Receive = (message: Extract<ReadingMessage, { type: 'sheet' | 'rows' }>) => Promise<void> | void

/** Threads at once: more would not read faster on a small office machine and each takes its memory. */
const mostThreads = 2

const idle: Worker[] = []
const waiting: (() => void)[] = []
let busy = 0

/**
 * Reads a file in a thread with a limit of memory and time.
 *
 * A thread that read a village list to its end is kept for the next one, because starting a thread takes
 * longer than such a list; after a large file, or when it had to be stopped, it is thrown away with its memory.
 */
export async function readInThread(
  source: FileSource,
  limits: SheetLimits,
  receive: Receive,
): Promise<ReadingEnd | Refusal> {
  if (busy >= mostThreads) await new Promise<void>((resolve) => waiting.push(resolve))
  else busy += 1
  const worker = takeThread(limits.heap)
  let ended = false
  try {
    const outcome = await converse(worker, { source, limits, receive })
    ended = outcome.ended
    return outcome.result
  } finally {
    giveBack(worker, ended && limits.heap === villageList.heap)
  }
}

function takeThread(heap: number): Worker {
  const kept = heap === villageList.heap ? idle.pop() : undefined
  if (kept) {
    kept.ref()
    return kept
  }
  const resourceLimits = { maxOldGenerationSizeMb: heap, maxYoungGenerationSizeMb: 8, stackSizeMb: 4 }
  const worker = new Worker(new URL('worker.ts', import.meta.url), { resourceLimits, env: {} })
  // A thread that is being stopped may still run out of memory; nobody listens any more, and nobody must.
  worker.on('error', () => {})
  return worker
}

function giveBack(worker: Worker, keep: boolean): void {
  if (keep && idle.length < mostThreads) {
    worker.unref()
    idle.push(worker)
  } else void worker.terminate()
  const next = waiting.shift()
  if (next) next()
  else busy -= 1
}

type Talk = { readonly source: FileSource; readonly limits: SheetLimits; readonly receive: Receive }
type Answer = { readonly ended: boolean; readonly result: ReadingEnd | Refusal }

/** Speaks with the thread until the file is read, refused, or the thread had to be stopped. */
async function converse(worker: Worker, { source, limits, receive }: Talk): Promise<Answer> {
  const clock = new ReadingClock(limits.seconds)
  const received = new Int32Array(new SharedArrayBuffer(4))
  try {
    const messages = on(worker, 'message', { signal: clock.signal })
    worker.postMessage({ source, limits, received })
    clock.start()
    for await (const [message] of messages as AsyncIterable<[ReadingMessage]>) {
      clock.stop()
      const answer = toAnswer(message)
      if (answer) return answer
      if (message.type === 'sheet' || message.type === 'rows') await receive(message)
      if (message.type === 'rows') acknowledge(received)
      clock.start()
    }
    throw new Error('the reading thread fell silent')
  } catch (error) {
    if (clock.signal.aborted) return { ended: false, result: refuse('file-too-slow', { seconds: limits.seconds }) }
    if (isMemoryError(error)) return { ended: false, result: refuse('file-too-heavy') }
    throw error
  } finally {
    clock.stop()
  }
}

function toAnswer(message: ReadingMessage): Answer | undefined {
  if (message.type === 'done') return { ended: true, result: message }
  if (message.type === 'refused') return { ended: true, result: message.refusal }
  if (message.type === 'failed') throw new Error(`the reading thread failed: ${message.error}`)
  return undefined
}

function acknowledge(received: Int32Array): void {
  Atomics.add(received, 0, 1)
  Atomics.notify(received, 0)
}

const isMemoryError = (error: unknown) =>
  error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
