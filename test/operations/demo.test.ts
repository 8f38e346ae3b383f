import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished, vi } from 'vitest'
import type { Composition, DemoWorld, Ground, ServingAs } from '#cli/composition.ts'
import { freePort } from '#cli/free-port.ts'
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
  const served: ServingAs[] = []
  const play = vi.fn(async () => counts)
  const composition: Composition = {
    home: place,
    openGround: async () => {
      open.grounds += 1
      return { close: async () => void (open.grounds -= 1) } as Ground
    },
    serve: async (_ground, as) => {
      open.servers += 1
      served.push(as)
      // Who practises stops it as any other: by the service manager or Ctrl+C.
      if (as.training) setTimeout(() => process.emit('SIGTERM'), 20)
      return { address: 'http://127.0.0.1:1', close: async () => void (open.servers -= 1) }
    },
    demo: {
      password: 'rahasia',
      accounts,
      world: () => world,
      play,
      files: async function* () {
        yield { path: 'usulan/Kabaena/desa.xlsx', bytes: Buffer.from('daftar') }
      },
    },
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
  return { place, folder: join(place, 'demo'), play, payung, served }
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

it('opens a training apart from the demo, with files to practise with, which a second start leaves as they were', async () => {
  const { place, folder, play, payung, served } = stage()
  const port = String(await freePort(7_500))
  const own = join(place, 'latihan', 'berkas', 'usulan', 'Kabaena', 'desa.xlsx')
  expect((await payung('train', '--port', port, '--host', '127.0.0.1')).code).toBe(0)
  expect(served).toMatchObject([{ training: true, demo: true, host: '127.0.0.1', port: Number(port) }])
  expect(readFileSync(own, 'utf8')).toBe('daftar')
  expect(existsSync(folder), 'nothing of it lies in the demo').toBe(false)
  writeFileSync(own, 'diubah saat latihan')
  await payung('train', '--port', port)
  expect(play).toHaveBeenCalledTimes(1)
  expect(readFileSync(own, 'utf8')).toBe('diubah saat latihan')
  play.mockRejectedValueOnce(new Error('power cut'))
  // Asked with nothing left open, by the stage itself.
  expect((await payung('train', '--port', port, '--again')).code).toBe(3)
  await payung('train', '--port', port)
  expect(play).toHaveBeenCalledTimes(3)
  expect(readFileSync(own, 'utf8')).toBe('daftar')
})
