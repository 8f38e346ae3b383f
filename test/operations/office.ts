import { chmodSync, cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, inject, onTestFinished } from 'vitest'
import { perform, type Act } from '#access/act.ts'
import type { Actor } from '#access/actor.ts'
import { openLog } from '#platform/log.ts'
import { openPlatform, type Platform, type PlatformSettings } from '#platform/index.ts'
import { realWorld } from '#platform/world.ts'
import type { World } from '#platform/world.ts'
import { must, type CastName } from '../support/actors.ts'

/** A data folder with two Pemda and their people, removed when the test ends. */
export function newOffice(): string {
  const folder = mkdtempSync(join(tmpdir(), 'payung-office-'))
  cpSync(join(inject('template').folder, 'embedded'), folder, { recursive: true })
  // A copied folder gets the usual mode, not the one it had.
  for (const name of ['database', 'keys']) chmodSync(join(folder, name), 0o700)
  atEnd(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** What is made while a group of tests is prepared has no test that could end. */
function atEnd(work: () => unknown): void {
  try {
    onTestFinished(async () => void (await work()))
  } catch {
    afterAll(async () => void (await work()))
  }
}

/** Opens it as the service does: with copies and a journal. Closed when the test ends, unless that was done before. */
export async function openOffice(
  dataFolder: string,
  settings: Partial<PlatformSettings> = {},
  world: World = realWorld(),
): Promise<Platform> {
  const place = { dataFolder, copiesFolder: join(dataFolder, 'copies'), ...settings }
  const platform = await openPlatform(place, world, openLog('silent'))
  let closed: Promise<void> | undefined
  const close = () => (closed ??= platform.close())
  atEnd(close)
  return { ...platform, close }
}

export function officer(dataFolder: string): Actor {
  return (JSON.parse(readFileSync(join(dataFolder, 'actors.json'), 'utf8')) as Record<CastName, Actor>).officer
}

const addMap: Act<{ name: string }, { id: string }> = {
  name: 'test.add-map',
  roles: ['lead-agency-officer'],
  run: async ({ tx, world, actor, note }, { name }) => {
    const id = world.ids.next()
    const [created_at, created_by] = [world.clock.now(), actor.accountId]
    await tx
      .insertInto('column_map')
      .values({ id, kind: 'test', name, version: 1, document: '{}', created_at, created_by })
      .execute()
    note(id)
    return { id }
  },
}

/** An act that somebody is told of, named so that it can be looked for. */
export async function act(platform: Platform, actor: Actor, name: string): Promise<void> {
  must(await perform(platform, actor, addMap, { input: { name }, key: `key of ${name}` }))
}

export async function actsIn(platform: Platform): Promise<readonly string[]> {
  const { rows } = await platform.connection.pool.query<{ name: string }>(
    `select name from pemda_74_06.column_map where kind = 'test' order by id`,
  )
  return rows.map((row) => row.name)
}

export type TrailRow = { readonly act: string; readonly details: Readonly<Record<string, unknown>> }

/** What an auditor of the Pemda reads, newest first. */
export async function trailOf(platform: Platform, pemda: string): Promise<readonly TrailRow[]> {
  const scope = { pemda, area: pemda, actor: '00000000-0000-0000-0000-000000000000', role: 'auditor' }
  return platform.inScope(
    scope,
    async (tx) => (await sql<TrailRow>`select act, details from read_trail(null, 20)`.execute(tx)).rows,
  )
}
