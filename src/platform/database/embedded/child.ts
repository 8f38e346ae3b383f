/**
 * The process of the embedded engine. It alone opens the data folder; everybody else, the server included,
 * speaks the Postgres protocol to its socket. It ends with its parent, so nothing is left behind by kill -9.
 */
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { PGLiteSocketServer } from '@electric-sql/pglite-socket'
import { isRefusal, type Refusal } from '#values/refusal.ts'
import { readKeeping, type KeepingMessage } from '../../copies/keeping.ts'
import { openKept } from '../../copies/open-kept.ts'
import { stageOpen } from '../../copies/stage-cluster.ts'
import { serveControl, type Question } from './control.ts'
import { keep, type Keeper } from './keeper.ts'
import { releaseLock, takeLock, type Holder } from './lock.ts'

export type Opening = {
  readonly kind: 'open'
  readonly database: string
  readonly socketFolder: string
  readonly keeping: KeepingMessage | undefined
  /** What ended an earlier process while it was being opened. */
  readonly distrusted: readonly string[]
}
export type ToChild = Opening | { readonly kind: 'stop' }
export type FromChild =
  | { readonly kind: 'trying'; readonly what: string }
  | { readonly kind: 'ready' }
  | { readonly kind: 'held'; readonly holder: Holder }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'failed'; readonly message: string }

/** Above the sum of all pools that may connect: the newcomer beyond it dies with EPIPE. */
const mostConnections = 60

/** Resolves when the parent has it, because the process may end right after. */
const tell = (message: FromChild) =>
  new Promise<void>((told) => (process.connected ? process.send!(message, undefined, {}, () => told()) : told()))

async function open(opening: Opening): Promise<(() => Promise<void>) | undefined> {
  const { database, socketFolder } = opening
  const holder = takeLock(database, socketFolder)
  if (holder) {
    await tell({ kind: 'held', holder })
    return undefined
  }
  releaseAtEnd = () => releaseLock(database)
  const keeping = opening.keeping && readKeeping(opening.keeping)
  const opened =
    keeping &&
    (await openKept(database, keeping, new Set(opening.distrusted), (what) => void tell({ kind: 'trying', what })))
  if (isRefusal(opened)) {
    await tell({ kind: 'refused', refusal: opened })
    return undefined
  }
  const engine = opened ?? (await openCluster(join(database, 'cluster')))
  const sockets = await serve(engine, socketFolder)
  const keeper = keeping && (await keep({ database, socketFolder }, engine, keeping))
  const control = await serveControl(socketFolder, (question) =>
    answer(question, engine, join(database, 'cluster'), keeper),
  )
  await tell({ kind: 'ready' })
  return async () => {
    await control.close()
    await sockets.stop()
    await keeper?.beforeClose()
    await engine.close()
    await keeper?.afterClose()
  }
}

async function openCluster(cluster: string): Promise<PGlite> {
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

async function serve(engine: PGlite, socketFolder: string): Promise<PGLiteSocketServer> {
  mkdirSync(socketFolder, { recursive: true, mode: 0o700 })
  const path = join(socketFolder, '.s.PGSQL.5432')
  rmSync(path, { force: true })
  const server = new PGLiteSocketServer({ db: engine, path, maxConnections: mostConnections })
  await server.start()
  return server
}

async function answer(question: Question, engine: PGlite, cluster: string, keeper: Keeper | undefined) {
  if (question.ask === 'journal') await keeper?.journal(question.entry)
  if (question.ask === 'copy') await keeper?.copy()
  if (question.ask === 'stage') await stageOpen(engine, cluster, question.to)
  return question.ask === 'state' || question.ask === 'copy' ? (keeper?.state() ?? null) : null
}

let releaseAtEnd = () => {}
let ending = false
let close: Promise<(() => Promise<void>) | undefined> | undefined

async function end() {
  if (ending) return
  ending = true
  const stop = await close
  await stop?.()
  releaseAtEnd()
  process.exit(0)
}

async function fail(error: unknown) {
  await tell({ kind: 'failed', message: error instanceof Error ? (error.stack ?? error.message) : String(error) })
  releaseAtEnd()
  process.exit(1)
}

process.on('message', (message: ToChild) => {
  if (message.kind === 'stop') void end().catch(fail)
  else {
    close = open(message)
    close.then((stop) => (stop ? undefined : end())).catch(fail)
  }
})
process.on('disconnect', () => void end().catch(fail))
process.on('SIGINT', () => {})
process.on('SIGTERM', () => {})
