import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { openLog } from '#platform/log.ts'
import { openPlatform } from '#platform/index.ts'
import { assembleCast } from './actors.ts'
import { testWorld } from './world.ts'

declare module 'vitest' {
  interface ProvidedContext {
    template: { readonly folder: string; readonly serverUrl: string | undefined; readonly database: string }
  }
}

/**
 * Migrates and fills one database per engine, once for the whole run; every test file works on a copy.
 * Called by the global setup after the server, if there is one, has started.
 */
export async function makeTemplates(project: TestProject, serverUrl: string | undefined): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'payung-template-'))
  await fill(join(folder, 'embedded'), undefined)
  const database = `payung_template_${process.pid}`
  if (serverUrl) {
    await administer(serverUrl, `create database ${database}`)
    await fill(join(folder, 'server'), withDatabase(serverUrl, database))
  }
  project.provide('template', { folder, serverUrl, database })
  return async () => {
    if (serverUrl) await administer(serverUrl, `drop database ${database}`)
    rmSync(folder, { recursive: true, force: true })
  }
}

async function fill(dataFolder: string, databaseUrl: string | undefined): Promise<void> {
  const platform = await openPlatform(
    { dataFolder, databaseUrl },
    testWorld('2025-01-01T08:00:00+08:00', 'template'),
    openLog('silent'),
  )
  const actors = await assembleCast(platform)
  await platform.close()
  writeFileSync(join(dataFolder, 'actors.json'), JSON.stringify(actors))
}

export function withDatabase(url: string, name: string): string {
  const changed = new URL(url)
  changed.pathname = `/${name}`
  return changed.toString()
}

/** One statement that has to run outside any database of ours. */
export async function administer(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(statement)
  await client.end()
}
