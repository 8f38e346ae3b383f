import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { cpSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, it, onTestFinished, vi } from 'vitest'
import { commands } from '#cli/commands.ts'
import type { Composition } from '#cli/composition.ts'
import { runCli } from '#cli/run-cli.ts'
import { payung } from './payung.ts'

afterEach(() => vi.restoreAllMocks())

const home = join(import.meta.dirname, '../..')
/** Help and wrong use end before anything is opened. */
const nothing = { home } as Composition

async function said(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const out = vi.spyOn(console, 'log').mockImplementation(() => {})
  const err = vi.spyOn(console, 'error').mockImplementation(() => {})
  const code = await runCli(args, nothing)
  const text = (spy: typeof out) => spy.mock.calls.flat().join('\n')
  return { code, out: text(out), err: text(err) }
}

it.each(commands.map(({ name }) => name))('%s --help shows its use, an example and every option', async (name) => {
  const command = commands.find((one) => one.name === name)!
  const { code, out } = await said(...name.split(' '), '--help')
  expect(code).toBe(0)
  expect(out).toContain(`Contoh:      payung ${name} `)
  expect(out).toContain(`Example:     payung ${name} `)
  expect(out.indexOf(command.summary.id)).toBeLessThan(out.indexOf(command.summary.en))
  const options = [...Object.keys(command.options), 'json']
  expect(options.filter((option) => !out.includes(`--${option} `))).toEqual([])
  expect((await said('help', ...name.split(' '))).out).toContain(out)
})

it('shows every command when asked for help, and on a word it does not know with exit code 2', async () => {
  const asked = await said('help')
  expect(asked.code).toBe(0)
  expect(commands.filter(({ name }) => !asked.out.includes(`  ${name} `))).toEqual([])
  expect((await said('payong')).code).toBe(2)
})

it('ends with 2 on an option it does not know or misses', async () => {
  expect((await said('doctor', '--nonsense')).code).toBe(2)
  expect((await said('backup')).code).toBe(2)
  expect((await said('restore')).code).toBe(2)
})

it.each([
  ['import dtsen', ['--pemda', '74.06', '--as', 'dinsos', 'x.csv'], '--date  tanggal datanya'],
  ['import dtsen', ['--date', '2025-06-30', '--pemda', '74.06', '--as', 'dinsos'], 'FILE belum diberikan'],
  ['import nominations', ['kiriman', '--pemda', '74.06'], '--as  nama pengguna akun yang bertindak'],
  ['select', [], '--pemda  kode Kemendagri'],
  ['init', ['--pemda', '74.06'], '--admin belum diberikan'],
])('%s names the option that is missing, with its meaning and an example', async (name, given, sentence) => {
  const { code, err } = await said(...name.split(' '), ...given)
  expect(code).toBe(2)
  expect(err).toContain(sentence)
  expect(err).toContain(`payung ${name} `)
})

it('ends with 1 when it refuses and 3 when it breaks, and says why as JSON', async () => {
  const place = mkdtempSync(join(tmpdir(), 'payung-place-'))
  onTestFinished(() => rmSync(place, { recursive: true }))
  const refused = await payung(['doctor', '--data', place, '--json'])
  expect(refused.code).toBe(1)
  expect(JSON.parse(refused.out)).toMatchObject({ kind: 'refusal', code: 'nothing-here' })
  writeFileSync(join(place, 'file'), '')
  const broken = await payung(['init', '--data', join(place, 'file'), '--admin', 'a', '--pemda', '74.06'])
  expect(broken.code).toBe(3)
})

it('runs when it is installed as a package', async () => {
  const place = mkdtempSync(join(tmpdir(), 'payung-installed-'))
  onTestFinished(() => rmSync(place, { recursive: true }))
  const packages = join(place, 'node_modules')
  mkdirSync(join(packages, 'payung'), { recursive: true })
  for (const part of ['bin', 'src', 'migrations', 'rulebook', 'package.json'])
    cpSync(join(home, part), join(packages, 'payung', part), { recursive: true })
  for (const name of readdirSync(join(home, 'node_modules')).filter((one) => !one.startsWith('.')))
    symlinkSync(join(home, 'node_modules', name), join(packages, name))
  const starter = [process.execPath, join(packages, 'payung', 'bin', 'payung.mjs')]
  expect(await payung(['help'], { starter })).toMatchObject({ code: 0, err: '' })
  expect(await payung(['payong'], { starter })).toMatchObject({ code: 2 })
})
