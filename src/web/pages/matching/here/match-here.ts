import type { Refusal } from '#values/refusal.ts'
import type { FoundFile } from '#verification/contract.ts'
import type { MatchingHere } from './match-extract.ts'

export type FromWorker =
  | { readonly kind: 'progress'; readonly rows: number }
  | { readonly kind: 'found'; readonly found: FoundFile }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'failed'; readonly what: string }

type Following = { readonly signal: AbortSignal; readonly onProgress: (rows: number) => void }

/** Matches in a worker of this page; with the worker everything it read is gone again. */
export function matchHere(matching: MatchingHere, { signal, onProgress }: Following): Promise<FoundFile | Refusal> {
  const worker = new Worker(new URL('match-worker.ts', import.meta.url), { type: 'module' })
  return new Promise<FoundFile | Refusal>((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
    worker.addEventListener('error', () => reject(new Error('the matching stopped')))
    worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
      if (data.kind === 'progress') onProgress(data.rows)
      else if (data.kind === 'found') resolve(data.found)
      else if (data.kind === 'refused') resolve(data.refusal)
      else reject(new Error(`the matching stopped: ${data.what}`))
    })
    worker.postMessage(matching)
  }).finally(() => worker.terminate())
}
