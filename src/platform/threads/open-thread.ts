import { Worker } from 'node:worker_threads'
import type { Answer, Desk, Question, Thread } from './desk.ts'

/** One for the job that runs and two for papers somebody waits for; each holds a whole list in its memory. */
const mostThreads = 3

const waiting: (() => void)[] = []
let busy = 0

/**
 * Opens a thread for work that keeps a processor busy for longer than anybody else should wait. The module exports
 * `openDesk`, whose functions are asked by name. Large data are handed over in batches, because copying them holds up
 * this side too. Whoever opens a thread closes it.
 */
export async function openThread<D extends Desk>(module: URL): Promise<Thread<D>> {
  if (busy >= mostThreads) await new Promise<void>((resolve) => waiting.push(resolve))
  else busy += 1
  const worker = new Worker(new URL('worker.ts', import.meta.url), { workerData: module.href, env: {} })
  return {
    ask: questionsTo(worker) as Thread<D>['ask'],
    close: async () => {
      await worker.terminate()
      const next = waiting.shift()
      if (next) next()
      else busy -= 1
    },
  }
}

type Asked = { readonly resolve: (value: unknown) => void; readonly reject: (error: unknown) => void }

function questionsTo(worker: Worker): (what: string, input: unknown) => Promise<unknown> {
  const open = new Map<number, Asked>()
  let ended: unknown
  const end = (error: unknown) => {
    ended ??= error
    for (const { reject } of open.values()) reject(ended)
    open.clear()
  }
  worker.on('message', (answer: Answer) => {
    const asked = open.get(answer.id)
    open.delete(answer.id)
    if ('error' in answer) asked?.reject(new Error(`in the thread: ${answer.error}`))
    else asked?.resolve(answer.value)
  })
  worker.on('error', end)
  worker.on('exit', (code) => end(new Error(`the thread ended with code ${code}`)))
  let asked = 0
  return (what, input) =>
    new Promise((resolve, reject) => {
      if (ended) return reject(ended)
      const question: Question = { id: ++asked, what, input }
      open.set(question.id, { resolve, reject })
      worker.postMessage(question)
    })
}
