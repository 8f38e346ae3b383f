import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, inject } from 'vitest'
import { openPlatform, type Platform } from '#platform/index.ts'
import { openLog } from '#platform/log.ts'
import type { World } from '#platform/world.ts'
import type { Engine } from './platform.ts'
import { administer, withDatabase } from './template.ts'

export type FreshPlatform = { readonly platform: Platform; remove(): Promise<void> }

/** A platform as on the first start of a new machine: no Pemda, nobody who could sign in. */
export async function openFreshPlatform(engine: Engine, world: World): Promise<FreshPlatform> {
  const { serverUrl } = inject('template')
  const dataFolder = mkdtempSync(join(tmpdir(), 'payung-fresh-'))
  const name = `fresh_${process.pid}_${++opened}`
  if (engine === 'server') await administer(serverUrl!, `create database ${name}`)
  const databaseUrl = engine === 'server' ? withDatabase(serverUrl!, name) : undefined
  const platform = await openPlatform({ dataFolder, databaseUrl }, world, openLog('silent'))
  const remove = async () => {
    await platform.close()
    if (engine === 'server') await administer(serverUrl!, `drop database ${name}`)
    rmSync(dataFolder, { recursive: true, force: true })
  }
  return { platform, remove }
}

let opened = 0

/** Tests on a fresh platform of this engine; without a PostgreSQL server those of `server` are skipped and say so. */
export function onFreshPlatform(
  engine: Engine,
  name: string,
  world: World,
  tests: (platform: () => Platform) => void,
): void {
  const missing = engine === 'server' && !inject('template').serverUrl
  describe.skipIf(missing)(`${name} (${engine}${missing ? ': no PostgreSQL server on this machine' : ''})`, () => {
    let fresh: FreshPlatform | undefined
    beforeAll(async () => {
      fresh = await openFreshPlatform(engine, world)
    })
    afterAll(() => fresh?.remove())
    tests(() => fresh!.platform)
  })
}
