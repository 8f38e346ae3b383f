/** Packs a folder beside the engine's thread: compressing a kabupaten must not make its clients wait. */
import { parentPort, workerData } from 'node:worker_threads'
import { entriesBelow, writeArchive, type AboutArchive } from './archive.ts'

export type Packing = {
  readonly to: string
  readonly key: string
  readonly about: AboutArchive
  readonly cluster: string
}

const { to, key, about, cluster } = workerData as Packing
const entries = [{ name: 'cluster/', path: cluster }, ...entriesBelow(cluster, 'cluster')]
parentPort!.postMessage(await writeArchive(to, Buffer.from(key, 'base64'), about, entries))
