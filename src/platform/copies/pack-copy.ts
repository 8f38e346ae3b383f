import { Worker } from 'node:worker_threads'
import type { Packing } from './pack-worker.ts'

/** @returns bytes on the disk */
export function packCopy(packing: Packing): Promise<number> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('pack-worker.ts', import.meta.url), { workerData: packing })
    worker.once('message', resolve)
    worker.once('error', reject)
    worker.once('exit', (code) => reject(new Error(`packing ended with code ${code}`)))
  })
}
