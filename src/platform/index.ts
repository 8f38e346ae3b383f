import { join } from 'node:path'
import { currentBootId } from './copies/boot-id.ts'
import { derivedKeys } from './copies/derived-key.ts'
import { guardOpening } from './copies/guard-opening.ts'
import type { JournalEntry } from './copies/journal.ts'
import type { Keeping, KeepingState } from './copies/keeping.ts'
import { connect, type Connection } from './database/connect.ts'
import { migratePublic } from './database/migrate.ts'
import { inScope, readInScope, type Scope, type Tx } from './database/scope.ts'
import { refreshStatistics } from './database/statistics.ts'
import { fileStoreOf, type FileStore } from './files/file-store.ts'
import type { Log } from './log.ts'
import type { Desk, Thread } from './threads/desk.ts'
import { openThread } from './threads/open-thread.ts'
import { loadKeyFile, loadOrMakeKeyFile, type MasterKeys } from './vault/key-file.ts'
import { openRings } from './vault/key-rings.ts'
import type { Vault } from './vault/vault.ts'
import type { World } from './world.ts'

export type { Scope, Tx } from './database/scope.ts'
export type { Vault, Place, IndexKind } from './vault/vault.ts'
export type { FileStore } from './files/file-store.ts'
export type { World } from './world.ts'
export type { Log } from './log.ts'
export type { JournalEntry } from './copies/journal.ts'
export type { KeepingState } from './copies/keeping.ts'
export type { Thread } from './threads/desk.ts'
export { OpeningRefused } from './refused.ts'
export { nobody } from './database/scope.ts'

/** Everything that touches the outside, opened once by the composition root and handed to the doors. */
export type Platform = {
  readonly world: World
  readonly log: Log
  readonly connection: Connection
  readonly dataFolder: string
  /** Makes a committed act outlive a power cut before anybody is told of it; a PostgreSQL server does so by itself. */
  acknowledge(entry: JournalEntry): Promise<void>
  /** To be called when many rows have come in: plans rest on what the database knows of its tables. Never fails. */
  refreshStatistics(): Promise<void>
  /** How the embedded database is kept; undefined on a server, which has its own backups. */
  keeping(): Promise<KeepingState | undefined>
  inScope<T>(scope: Scope, work: (tx: Tx) => Promise<T>): Promise<T>
  /** For looking only; see `database/scope.ts`. */
  readInScope<T>(scope: Scope, work: (tx: Tx) => Promise<T>): Promise<T>
  vault(pemda: string): Promise<Vault>
  /** Takes on a version of a key that came or began to write; every process does so by itself every few seconds. */
  lookAtKeys(): Promise<void>
  files(pemda: string): Promise<FileStore>
  /** For work that would make everybody else wait; see `threads/open-thread.ts`. */
  thread<D extends Desk>(module: URL): Promise<Thread<D>>
  close(): Promise<void>
}

export type PlatformSettings = {
  readonly dataFolder: string
  readonly databaseUrl?: string | undefined
  /** Outside the database folder; by default `<data>/keys/master.key`. */
  readonly keyFile?: string | undefined
  /** Where the embedded engine puts its copies; without it neither copies nor a journal are kept. */
  readonly copiesFolder?: string | undefined
  readonly copyEveryMinutes?: number | undefined
  /** How often the versions of the keys are looked at; see `vault/key-rings.ts`. */
  readonly lookAtKeysMillis?: number | undefined
  /** Stands in for the name of the machine's present run: lets a test lose power. */
  readonly bootId?: string | undefined
}

/** Acts between two copies are in the journal, so the interval bounds the work of a fall back, not what is known of it. */
const copyEveryMinutes = 15

/** Opens the database (starting the embedded engine where there is no server), makes the shared schema current. */
export async function openPlatform(settings: PlatformSettings, world: World, log: Log): Promise<Platform> {
  const keyFile = keyFileOf(settings)
  const guard = guardOpening(settings, keyFile)
  loadOrMakeKeyFile(keyFile)
  const connection = await connect({ ...settings, keeping: keepingOf(settings, keyFile) })
  try {
    await migratePublic(connection.pool)
    await guard.afterOpening(connection.pool, world.clock.now())
  } catch (error) {
    await connection.close()
    throw error
  }
  const rings = openRings(
    { ...settings, pool: connection.pool, world, keyFile, everyMillis: settings.lookAtKeysMillis },
    (error) => log.warn({ error: String(error) }, 'a look at the versions of the keys'),
  )
  return {
    world,
    log,
    connection,
    dataFolder: settings.dataFolder,
    acknowledge: async (entry) => connection.embedded?.journal(entry),
    refreshStatistics: () =>
      refreshStatistics(connection).catch((error) => log.warn({ error: String(error) }, 'statistics of the tables')),
    keeping: async () => connection.embedded?.keeping(),
    inScope: (scope, work) => inScope(connection.pool, scope, work),
    readInScope: (scope, work) => readInScope(connection.pool, scope, work),
    vault: rings.vault,
    lookAtKeys: rings.look,
    thread: openThread,
    files: async (pemda) => fileStoreOf(join(settings.dataFolder, 'files', pemda), await rings.vault(pemda)),
    close: () => {
      rings.close()
      return connection.close()
    },
  }
}

export function keyFileOf(settings: PlatformSettings): string {
  return settings.keyFile ?? join(settings.dataFolder, 'keys', 'master.key')
}

export function keepingOf(settings: PlatformSettings, keyFile: string): Keeping | undefined {
  if (settings.databaseUrl || !settings.copiesFolder) return undefined
  const masters = loadKeyFile(keyFile)
  return {
    folder: settings.copiesFolder,
    copyKeys: derivedKeys(masters, 'copies'),
    journalKeys: derivedKeys(masters, 'journal'),
    everyMinutes: settings.copyEveryMinutes ?? copyEveryMinutes,
    boot: settings.bootId ?? currentBootId(),
  }
}

/** What opens copies and backups; the first of them seals. */
export function copyKeysOf(settings: PlatformSettings): MasterKeys {
  return derivedKeys(loadKeyFile(keyFileOf(settings)), 'copies')
}
