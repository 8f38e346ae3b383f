import { randomBytes } from 'node:crypto'
import {
  closeSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  readdirSync,
  rmSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { currentHolder } from '#platform/database/embedded/lock.ts'
import { worldOf } from '#platform/world.ts'
import { act, actsIn, newOffice, officer, openOffice, trailOf } from './office.ts'

it('loses nothing that was acknowledged when the engine is killed again and again', async () => {
  const office = newOffice()
  const platform = await openOffice(office)
  const told: string[] = []
  for (let cycle = 0; cycle < 5; cycle++) {
    const killing = setTimeout(() => kill(office), 60 + cycle * 35)
    for (const until = Date.now() + 300; Date.now() < until;) {
      const name = `act ${told.length}`
      await insist(() => act(platform, officer(office), name))
      told.push(name)
    }
    clearTimeout(killing)
  }
  expect(await actsIn(platform)).toEqual(told)
  await platform.close()
  const again = await openOffice(office)
  expect(await actsIn(again)).toEqual(told)
  expect((await trailOf(again, '74.06')).find((row) => row.act === 'system.unclean-stop')?.details).toMatchObject({
    cause: 'killed',
    acts: 0,
  })
  expect(await again.keeping()).toMatchObject({ copyFault: null, lastInterruption: { cause: 'killed', lost: null } })
})

describe('after a power cut', () => {
  let stopped: { folder: string; copied: string }
  beforeAll(async () => {
    stopped = await workAndLosePower()
  })
  afterAll(() => rmSync(stopped.folder, { recursive: true, force: true }))

  /** A copy of what the cut left, and on its disk what `damage` does to the database folder. */
  const office = (damage: (database: string) => void) => {
    const folder = mkdtempSync(join(tmpdir(), 'payung-cut-'))
    cpSync(stopped.folder, folder, { recursive: true })
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
    damage(join(folder, 'database'))
    return folder
  }
  const after = { bootId: 'after the cut' }

  it('the last good copy takes the place of a database that lost acknowledged acts, and the trail says which', async () => {
    const folder = office(useOldCluster)
    const platform = await openOffice(folder, after)
    expect(await actsIn(platform)).toEqual(['before the copy'])
    const lost = { cause: 'power-cut', acts: 2, names: { 'test.add-map': 2 }, from: stopped.copied }
    expect((await trailOf(platform, '74.06'))[0]).toMatchObject({ act: 'system.lost-interval', details: lost })
    expect((await trailOf(platform, '74.07'))[0]).toMatchObject({ act: 'system.lost-interval', details: { acts: 0 } })
    const state = await platform.keeping()
    expect(state?.lastInterruption).toMatchObject({ cause: 'power-cut', lost: { acts: 2, from: stopped.copied } })
    const aside = readdirSync(join(folder, 'database')).find((name) => name.startsWith('damaged-'))!
    expect(existsSync(join(folder, 'database', aside, 'cluster', 'PG_VERSION'))).toBe(true)
    await platform.close()
    const again = await openOffice(folder, after)
    expect((await again.keeping())?.lastInterruption).toEqual(state?.lastInterruption)
  })

  it('work goes on where nothing was lost, and the trail says so', async () => {
    // The engine's own lock file was made but its content never reached the disk.
    const emptyLock = (database: string) => writeFileSync(join(database, 'cluster', 'postmaster.pid'), '')
    const platform = await openOffice(office(emptyLock), after)
    expect(await actsIn(platform)).toEqual(['before the copy', 'after it', 'last'])
    expect((await trailOf(platform, '74.06'))[0]).toMatchObject({
      act: 'system.unclean-stop',
      details: { cause: 'power-cut', acts: 0 },
    })
  })

  it.each([
    ['cut off in the middle', (folder: string) => truncateSync(join(folder, 'cluster', 'global', 'pg_control'), 100)],
    ['emptied', emptyCluster],
    ['gone', removeCluster],
  ])('the last good copy takes the place of a database that is %s', async (_how, damage) => {
    const platform = await openOffice(office(damage), after)
    expect(await actsIn(platform)).toEqual(['before the copy'])
    expect((await trailOf(platform, '74.06'))[0]).toMatchObject({ act: 'system.lost-interval', details: { acts: 2 } })
  })

  it('a damaged page is found although the database opens', async () => {
    const platform = await openOffice(office(damagePages), after)
    expect(await actsIn(platform)).toEqual(['before the copy'])
    expect((await trailOf(platform, '74.06'))[0]).toMatchObject({ act: 'system.lost-interval', details: { acts: 2 } })
  })

  it('a damaged copy is passed over for the one before it', async () => {
    const folder = office(removeCluster)
    damageCopies(folder, (names) => names.slice(-1))
    const platform = await openOffice(folder, after)
    expect(await actsIn(platform)).toEqual([])
    expect((await trailOf(platform, '74.06'))[0]).toMatchObject({ act: 'system.lost-interval', details: { acts: 3 } })
  })

  it('no empty database is begun where no copy can be had', async () => {
    const folder = office(emptyCluster)
    damageCopies(folder, (names) => names)
    await expect(openOffice(folder, after)).rejects.toMatchObject({ refusal: { code: 'no-good-copy' } })
  })

  it('nothing is written while the clock stands before the last record', async () => {
    const world = worldOf(() => new Date('2010-01-01T00:00:00Z'), randomBytes, 'Asia/Makassar')
    await expect(
      openOffice(
        office(() => {}),
        after,
        world,
      ),
    ).rejects.toMatchObject({ refusal: { code: 'clock-behind', facts: { now: '2010-01-01 00:00 UTC' } } })
  })

  it('copies of another installation are left alone', async () => {
    const folder = office(() => {})
    writeFileSync(join(folder, 'keys', 'master.key'), `${randomBytes(32).toString('base64')}\n`)
    await expect(openOffice(folder, after)).rejects.toMatchObject({ refusal: { code: 'copies-other-key' } })
  })

  it('no new key is made beside data that are sealed with a lost one', async () => {
    const folder = office(() => {})
    rmSync(join(folder, 'keys'), { recursive: true })
    await expect(openOffice(folder, after)).rejects.toMatchObject({ refusal: { code: 'key-file-missing' } })
  })
})

/** Two more acts than the newest copy holds; `old` is the database as it was at that copy. */
async function workAndLosePower(): Promise<{ folder: string; copied: string }> {
  const [office, folder] = [newOffice(), mkdtempSync(join(tmpdir(), 'payung-stopped-'))]
  const platform = await openOffice(office, { bootId: 'before the cut' })
  const engine = platform.connection.embedded!
  await engine.copy()
  await act(platform, officer(office), 'before the copy')
  await engine.copy()
  const copied = (await platform.keeping())!.lastCopyAt!
  await engine.stage(join(office, 'old'))
  await act(platform, officer(office), 'after it')
  await act(platform, officer(office), 'last')
  cpSync(office, folder, { recursive: true, filter: (path) => !/\/(run|engine\.lock)$/.test(path) })
  await platform.close()
  return { folder, copied }
}

function useOldCluster(database: string): void {
  rmSync(join(database, 'cluster'), { recursive: true })
  cpSync(join(database, '..', 'old'), join(database, 'cluster'), { recursive: true })
}

function removeCluster(database: string): void {
  rmSync(join(database, 'cluster'), { recursive: true })
}

function emptyCluster(database: string): void {
  removeCluster(database)
  mkdirSync(join(database, 'cluster'))
}

/** Spoils a table that nobody wrote to since the last checkpoint: the engine's log brings no whole page of it back. */
function damagePages(database: string): void {
  const base = join(database, 'cluster', 'base')
  for (const entry of readdirSync(base, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name)
    if (!entry.isFile() || !readFileSync(path).includes('Rarowatu Utara')) continue
    const handle = openSync(path, 'r+')
    writeSync(handle, Buffer.alloc(64, 7), 0, 64, 8192 - 64)
    closeSync(handle)
  }
}

function damageCopies(folder: string, which: (names: readonly string[]) => readonly string[]): void {
  const copies = join(folder, 'copies')
  for (const name of which(readdirSync(copies).toSorted())) truncateSync(join(copies, name), 300_000)
}

function kill(office: string): void {
  const holder = currentHolder(join(office, 'database'))
  if (holder) process.kill(holder.pid, 'SIGKILL')
}

/** A clerk whose request broke off sends it again under the same key. */
async function insist(work: () => Promise<void>): Promise<void> {
  for (let attempts = 0; ; attempts++) {
    try {
      return await work()
    } catch (error) {
      if (attempts > 400) throw error
      await pause(50)
    }
  }
}
