import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterEach, describe, expect, inject, onTestFinished, test, vi } from 'vitest'
import { findServerPrograms, oldestPostgres } from './postgres/find-server-programs.ts'
import { missing } from './required.ts'

describe('the throwaway server', () => {
  const url = inject('postgresUrl')

  test.skipIf(!url)('answers, and is one of the versions we promise', async () => {
    const client = new pg.Client({ connectionString: url })
    await client.connect()
    onTestFinished(() => client.end())
    const { rows } = await client.query<{ version: string }>(`select current_setting('server_version_num') as version`)
    expect(Number(rows[0]?.version)).toBeGreaterThanOrEqual(oldestPostgres * 10_000)
  })
})

describe('a missing server', () => {
  function folderWithVersion(version: string): string {
    const folder = mkdtempSync(join(tmpdir(), 'payung-programs-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    for (const name of ['initdb', 'postgres']) {
      writeFileSync(join(folder, name), `#!/bin/sh\necho "postgres (PostgreSQL) ${version}"\n`, { mode: 0o755 })
    }
    return folder
  }

  test('is explained with what to install', () => {
    expect(findServerPrograms(['/nowhere'])).toEqual({ reason: expect.stringContaining('apt install postgresql-15') })
  })

  test.skipIf(process.platform === 'win32')('an older one does not count, and the oldest usable one is taken', () => {
    const [old, newer, newest] = ['14.9', '15.1', '17.0'].map(folderWithVersion)
    expect(findServerPrograms([old!])).toEqual({ reason: expect.stringContaining('only PostgreSQL 14') })
    expect(findServerPrograms([newest!, old!, newer!])).toEqual({ folder: newer })
  })
})

describe('a missing program', () => {
  afterEach(() => vi.unstubAllEnvs())

  test('fails the run where it is required', () => {
    vi.stubEnv('PAYUNG_REQUIRE', 'postgres, chromium')
    expect(() => missing('chromium', 'not found')).toThrow('chromium is required')
  })

  test('is only told where it is not', () => {
    vi.stubEnv('PAYUNG_REQUIRE', 'postgres')
    expect(missing('chromium', 'not found')).toBeUndefined()
  })
})
