import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished, vi } from 'vitest'
import type { Composition, DemoWorld, Ground } from '#cli/composition.ts'
import { runCli } from '#cli/run-cli.ts'
import { releaseLock, takeLock } from '#platform/database/embedded/lock.ts'
import { testWorld } from '../support/world.ts'

const counts = { nominees: 9, eligible: 7, chosen: 5, reserve: 2 }
const accounts = [{ username: 'petugas', name: 'Petugas dinas' }]

/** The command with a play that takes no time; the play itself is tested on its journeys. */
function stage() {
  const place = mkdtempSync(join(tmpdir(), 'payung-demo-'))
  onTestFinished(() => rmSync(place, { recursive: true }))
  const world: DemoWorld = { ...testWorld(), travelTo: () => {} }
  const open = { grounds: 0, servers: 0 }
  const play = vi.fn(async () => counts)
  const composition: Composition = {
    home: place,
    openGround: async () => {
      open.grounds += 1
      return { close: async () => void (open.grounds -= 1) } as Ground
    },
    serve: async () => {
      open.servers += 1
      return { address: 'http://127.0.0.1:1', close: async () => void (open.servers -= 1) }
    },
    demo: { password: 'rahasia', accounts, world: () => world, play },
  }
  const payung = async (...args: string[]) => {
    const out = vi.spyOn(console, 'log').mockImplementation(() => {})
    const err = [
      vi.spyOn(process.stderr, 'write').mockImplementation(() => true),
      vi.spyOn(console, 'error').mockImplementation(() => {}),
    ]
    const code = await runCli([...args, '--data', place], composition)
    const said = out.mock.calls.flat().join('\n')
    out.mockRestore()
    for (const spy of err) spy.mockRestore()
    expect(open).toEqual({ grounds: 0, servers: 0 })
    return { code, said }
  }
  return { folder: join(place, 'demo'), play, payung }
}

it('plays the demo, leaves nothing open, and says as JSON what stands where', async () => {
  const { folder, play, payung } = stage()
  const { code, said } = await payung('demo', '--json')
  expect(code).toBe(0)
  const standing = { address: null, folder, ...counts, accounts, password: 'rahasia' }
  expect(JSON.parse(said)).toEqual({ ...standing, played: true })
  expect(JSON.parse((await payung('demo', '--json')).said)).toEqual({ ...standing, played: false })
  expect(play).toHaveBeenCalledTimes(1)
  expect((await payung('demo')).said).toContain('chosen: 5')
})

it('throws the demo away when it is to be played again, and never a folder that is none', async () => {
  const { folder, payung } = stage()
  await payung('demo')
  writeFileSync(join(folder, 'old'), '')
  expect((await payung('demo')).code).toBe(0)
  expect(existsSync(join(folder, 'old'))).toBe(true)
  expect(JSON.parse((await payung('demo', '--again', '--json')).said)).toMatchObject({ played: true })
  expect(existsSync(join(folder, 'old'))).toBe(false)
  const other = stage()
  mkdirSync(other.folder)
  writeFileSync(join(other.folder, 'real'), '')
  await other.payung('demo', '--again')
  expect(existsSync(join(other.folder, 'real'))).toBe(true)
})

it('begins again after a play that was cut off', async () => {
  const { folder, play, payung } = stage()
  play.mockRejectedValueOnce(new Error('power cut'))
  expect((await payung('demo')).code).toBe(3)
  writeFileSync(join(folder, 'half'), '')
  expect((await payung('demo')).code).toBe(0)
  expect(existsSync(join(folder, 'half'))).toBe(false)
})

it('is refused while a server has the folder open', async () => {
  const { folder, play, payung } = stage()
  await payung('demo')
  const database = join(folder, 'database')
  mkdirSync(database)
  takeLock(database, '')
  const { code, said } = await payung('demo', '--again', '--json')
  expect(code).toBe(1)
  expect(JSON.parse(said)).toMatchObject({ code: 'place-in-use' })
  expect(play).toHaveBeenCalledTimes(1)
  releaseLock(database)
  expect((await payung('demo', '--nonsense')).code).toBe(2)
})
