import { join } from 'node:path'
import { connect, type Connection } from './database/connect.ts'
import { migratePublic } from './database/migrate.ts'
import { inScope, type Scope, type Tx } from './database/scope.ts'
import { fileStoreOf, type FileStore } from './files/file-store.ts'
import type { Log } from './log.ts'
import { loadOrMakeMasterKey } from './vault/master-key.ts'
import { openVault, type Vault } from './vault/vault.ts'
import type { World } from './world.ts'

export type { Scope, Tx } from './database/scope.ts'
export type { Vault, Place, IndexKind } from './vault/vault.ts'
export type { FileStore } from './files/file-store.ts'
export type { World } from './world.ts'
export type { Log } from './log.ts'
export { nobody } from './database/scope.ts'

/** Everything that touches the outside, opened once by the composition root and handed to the doors. */
export type Platform = {
  readonly world: World
  readonly log: Log
  readonly connection: Connection
  readonly dataFolder: string
  inScope<T>(scope: Scope, work: (tx: Tx) => Promise<T>): Promise<T>
  vault(pemda: string): Promise<Vault>
  files(pemda: string): Promise<FileStore>
  close(): Promise<void>
}

export type PlatformSettings = {
  readonly dataFolder: string
  readonly databaseUrl?: string | undefined
  /** Outside the database folder; by default `<data>/keys/master.key`. */
  readonly keyFile?: string | undefined
}

/** Opens the database (starting the embedded engine where there is no server), makes the shared schema current. */
export async function openPlatform(settings: PlatformSettings, world: World, log: Log): Promise<Platform> {
  const connection = await connect(settings)
  await migratePublic(connection.pool)
  const masterKey = loadOrMakeMasterKey(settings.keyFile ?? join(settings.dataFolder, 'keys', 'master.key'))
  const vaults = new Map<string, Promise<Vault>>()
  const vault = (pemda: string) => {
    const open = vaults.get(pemda) ?? openVault(connection.pool, world, masterKey, pemda)
    vaults.set(pemda, open)
    return open
  }
  return {
    world,
    log,
    connection,
    dataFolder: settings.dataFolder,
    inScope: (scope, work) => inScope(connection.pool, scope, work),
    vault,
    files: async (pemda) => fileStoreOf(join(settings.dataFolder, 'files', pemda), await vault(pemda)),
    close: () => connection.close(),
  }
}
