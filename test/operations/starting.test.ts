import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, it, onTestFinished } from 'vitest'
import { currentHolder } from '#platform/database/embedded/lock.ts'
import { startEmbedded } from '#platform/database/embedded/start.ts'
import { act, actsIn, newOffice, officer, openOffice } from './office.ts'

it('lets the second of two starters join the first, and both see one database', async () => {
  const office = newOffice()
  const both = await Promise.all([openOffice(office), openOffice(office)])
  expect(both.filter(({ connection }) => connection.embedded!.own)).toHaveLength(1)
  await act(both[0], officer(office), 'of the one')
  await act(both[1], officer(office), 'of the other')
  for (const platform of both) expect(await actsIn(platform)).toEqual(['of the one', 'of the other'])
  const last = both.find(({ connection }) => !connection.embedded!.own)!
  await last.close()
})

it('begins again after a first start that was killed while it made the database', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'payung-first-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const first = startEmbedded(folder).catch((error: Error) => error.message)
  while (!existsSync(join(folder, 'cluster.new'))) await pause(10)
  process.kill(currentHolder(folder)!.pid, 'SIGKILL')
  expect(await first).toContain('ended before it was ready')
  const second = await startEmbedded(folder)
  expect(existsSync(join(folder, 'cluster', 'PG_VERSION'))).toBe(true)
  await second.close()
})
