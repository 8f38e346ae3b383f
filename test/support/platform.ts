import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, inject } from 'vitest'
import type { Actor } from '#access/actor.ts'
import { openLog } from '#platform/log.ts'
import { openPlatform, type Platform } from '#platform/index.ts'
import type { CastName } from './actors.ts'
import { administer, withDatabase } from './template.ts'
import { testWorld } from './world.ts'

export type Engine = 'embedded' | 'server'
export type TestGround = {
  readonly platform: Platform
  readonly actors: Record<CastName, Actor>
  readonly engine: Engine
}

/** Runs the same tests on the embedded engine and on a PostgreSQL server; without a server the second half is skipped. */
export function onEachEngine(name: string, tests: (ground: () => TestGround) => void): void {
  for (const engine of ['embedded', 'server'] as const) onEngine(engine, name, tests)
}

export function onEngine(engine: Engine, name: string, tests: (ground: () => TestGround) => void): void {
  const missing = engine === 'server' && !inject('template').serverUrl
  describe.skipIf(missing)(`${name} (${engine}${missing ? ': no PostgreSQL server on this machine' : ''})`, () => {
    let ground: (TestGround & { remove(): Promise<void> }) | undefined
    beforeAll(async () => {
      ground = await openTestGround(engine)
    })
    afterAll(() => ground?.remove())
    tests(() => ground!)
  })
}

let copies = 0

async function openTestGround(engine: Engine): Promise<TestGround & { remove(): Promise<void> }> {
  const { folder, serverUrl, database } = inject('template')
  const dataFolder = mkdtempSync(join(tmpdir(), 'payung-test-'))
  cpSync(join(folder, engine), dataFolder, { recursive: true })
  const name = `test_${process.pid}_${++copies}`
  if (engine === 'server') await administer(serverUrl!, `create database ${name} template ${database}`)
  const databaseUrl = engine === 'server' ? withDatabase(serverUrl!, name) : undefined
  const platform = await openPlatform({ dataFolder, databaseUrl }, testWorld(), openLog('silent'))
  const actors = JSON.parse(readFileSync(join(dataFolder, 'actors.json'), 'utf8')) as Record<CastName, Actor>
  const remove = async () => {
    await platform.close()
    if (engine === 'server') await administer(serverUrl!, `drop database ${name}`)
    rmSync(dataFolder, { recursive: true, force: true })
  }
  return { platform, actors, engine, remove }
}
