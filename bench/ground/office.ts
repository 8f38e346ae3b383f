import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Actor } from '#access/actor.ts'
import { openLog } from '#platform/log.ts'
import { openPlatform, type Platform, type PlatformSettings } from '#platform/index.ts'
import { realWorld } from '#platform/world.ts'
import { assembleCast, type CastName } from '../../test/support/actors.ts'
import { administer, withDatabase } from '../../test/support/template.ts'
import { startDurableServer } from './durable-server.ts'

export type Engine = 'embedded' | 'server'

/** A fresh installation of Kabupaten Bombana with somebody in every role, on one engine, and nobody in it yet. */
export type Office = {
  readonly engine: Engine
  readonly place: PlatformSettings
  readonly actors: Readonly<Record<CastName, Actor>>
  /** What the database is, for the remarks. */
  readonly database: string
  /** Lends the platform for preparing data. On the embedded engine it must be given back before others open it. */
  prepare<T>(work: (platform: Platform) => Promise<T>): Promise<T>
  close(): Promise<void>
}

export const pemda = '74.06'
export const schema = 'pemda_74_06'

export async function openOffice(engine: Engine): Promise<Office | { readonly skipped: string }> {
  const server = engine === 'server' ? await startDurableServer() : undefined
  if (server && 'reason' in server) return { skipped: server.reason }
  const dataFolder = mkdtempSync(join(tmpdir(), 'payung-bench-'))
  const remove = () => rmSync(dataFolder, { recursive: true, force: true })
  process.once('exit', remove)
  const place = { dataFolder, databaseUrl: server && withDatabase(server.url, 'payung') }
  if (server) await administer(server.url, 'create database payung')
  const prepare: Office['prepare'] = async (work) => {
    const platform = await openPlatform(place, realWorld(), openLog('silent'))
    try {
      return await work(platform)
    } finally {
      await platform.close()
    }
  }
  return {
    engine,
    place,
    database: server?.version ?? 'the embedded engine',
    actors: await prepare(assembleCast),
    prepare,
    close: async () => {
      await server?.stop()
      remove()
    },
  }
}
