/**
 * The process of the embedded engine. It alone opens the data folder; everybody else, the server included,
 * speaks the Postgres protocol to its socket. It ends with its parent, so nothing is left behind by kill -9.
 */
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { PGLiteSocketServer } from '@electric-sql/pglite-socket'
import { writeDurably } from '../../files/write-durably.ts'
import { releaseLock, takeLock } from './lock.ts'

export type ToChild = { readonly kind: 'dump'; readonly id: number; readonly path: string } | { readonly kind: 'stop' }
export type FromChild =
  | { readonly kind: 'ready' }
  | { readonly kind: 'held'; readonly pid: number; readonly socketFolder: string }
  | { readonly kind: 'dumped'; readonly id: number; readonly bytes: number }
  | { readonly kind: 'failed'; readonly id: number | undefined; readonly message: string }

/** Above the sum of all pools that may connect: the newcomer beyond it dies with EPIPE. */
const mostConnections = 60

const [dataFolder, socketFolder] = process.argv.slice(2) as [string, string]
const tell = (message: FromChild) => process.send?.(message)

async function openCluster(): Promise<PGlite> {
  const cluster = join(dataFolder, 'cluster')
  if (!existsSync(cluster)) {
    // A kill in the middle of initdb leaves a folder that never opens; renaming makes it all or nothing.
    const unfinished = `${cluster}.new`
    rmSync(unfinished, { recursive: true, force: true })
    const fresh = await PGlite.create(unfinished)
    await fresh.close()
    renameSync(unfinished, cluster)
  }
  return PGlite.create(cluster)
}

async function run() {
  const holder = takeLock(dataFolder, { pid: process.pid, socketFolder })
  if (holder) {
    tell({ kind: 'held', ...holder })
    process.exit(0)
  }
  const engine = await openCluster()
  mkdirSync(socketFolder, { recursive: true, mode: 0o700 })
  const socket = join(socketFolder, '.s.PGSQL.5432')
  rmSync(socket, { force: true })
  const server = new PGLiteSocketServer({ db: engine, path: socket, maxConnections: mostConnections })
  await server.start()
  const stop = async () => {
    await server.stop()
    await engine.close()
    releaseLock(dataFolder)
    process.exit(0)
  }
  process.on('disconnect', () => void stop())
  process.on('message', (message: ToChild) => {
    if (message.kind === 'stop') void stop()
    else void dump(engine, message)
  })
  tell({ kind: 'ready' })
}

async function dump(engine: PGlite, order: { id: number; path: string }) {
  try {
    const bytes = await engine.runExclusive(async () =>
      Buffer.from(await (await engine.dumpDataDir('gzip')).arrayBuffer()),
    )
    writeDurably(order.path, bytes)
    tell({ kind: 'dumped', id: order.id, bytes: bytes.length })
  } catch (error) {
    tell({ kind: 'failed', id: order.id, message: String(error) })
  }
}

process.on('SIGINT', () => {})
process.on('SIGTERM', () => {})
run().catch((error: unknown) => {
  tell({
    kind: 'failed',
    id: undefined,
    message: error instanceof Error ? (error.stack ?? error.message) : String(error),
  })
  releaseLock(dataFolder)
  process.exit(1)
})
