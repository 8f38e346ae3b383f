import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { seat } from '#demo/play/clerk.ts'
import { demoPassword } from '#demo/play/staff.ts'
import { npmStart, type Started } from './ground/npm-start.ts'
import { pemda } from './ground/office.ts'
import { sampleOf, type Bench, type Figure } from './report/figure.ts'
import { seconds } from './report/in-turn.ts'

const home = resolve(import.meta.dirname, '..')
const demoStands = 'Akun demo'

/**
 * `npm start` in a fresh clone of the last commit: to a Bombana that can be used (packages installed from npm's cache,
 * browser application built, demo played to its end, an official signed in and seeing people) within 120 s, and
 * the second start to the first page within 3 s. The rival of the first is `npm ci` alone; without a warm cache the
 * network is measured, not the product.
 */
export const start: Bench = {
  title: 'npm start in a fresh clone',
  minutes: 15,
  measure: async (tell) => {
    const missing = whatIsMissing()
    if (missing) return { skipped: missing }
    const folder = mkdtempSync(join(tmpdir(), 'payung-bench-clone-'))
    const remove = () => rmSync(folder, { recursive: true, force: true })
    process.once('exit', remove)
    try {
      const clone = cloneInto(folder)
      tell('warming the cache, and npm ci alone')
      const installing = await installTwice(clone)
      rmSync(join(clone, 'node_modules'), { recursive: true })
      tell('first start')
      const first = await firstStart(clone)
      const again: number[] = []
      for (let round = 0; round < 3; round++) {
        tell(`start again, ${round + 1}`)
        again.push(await startAgain(clone))
      }
      return { figures: figuresOf(installing, first, again), remarks: ['npm reads its packages from its own cache.'] }
    } finally {
      remove()
    }
  },
}

function whatIsMissing(): string | undefined {
  if (!existsSync(join(home, '.git'))) return 'this is no clone of git'
  if (!existsSync(join(home, 'src', 'cli', 'commands', 'start.ts'))) return 'there is no `start` command yet'
  try {
    execFileSync('npm', ['--version'], { stdio: 'ignore' })
    execFileSync('git', ['--version'], { stdio: 'ignore' })
    return undefined
  } catch {
    return 'npm or git is not on this machine'
  }
}

function cloneInto(folder: string): string {
  const clone = join(folder, 'payung')
  execFileSync('git', ['clone', '--quiet', home, clone])
  return clone
}

/** Once so that the cache holds everything, once to see what installing takes by itself. */
async function installTwice(clone: string): Promise<number> {
  const install = () => execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: clone, stdio: 'ignore' })
  install()
  return seconds(install)
}

type First = { readonly page: number; readonly usable: number }

async function firstStart(clone: string): Promise<First> {
  const begin = performance.now()
  const passed = () => (performance.now() - begin) / 1000
  const started = await npmStart(clone)
  try {
    const page = pageOf(started).then(passed)
    await started.until((said) => said.includes(demoStands))
    const officer = await seat(
      { address: started.address, pemda, password: demoPassword },
      'petugas',
      'lead-agency-officer',
    )
    const { rows } = await officer.get<{ rows: readonly object[] }>('/people?limit=1')
    if (rows.length === 0) throw new Error('the demo stands and nobody is in it')
    return { page: await page, usable: passed() }
  } finally {
    await started.stop()
  }
}

async function startAgain(clone: string): Promise<number> {
  const begin = performance.now()
  const started = await npmStart(clone)
  try {
    await pageOf(started)
    return (performance.now() - begin) / 1000
  } finally {
    await started.stop()
  }
}

const pageOf = ({ address, until }: Started): Promise<void> => until(() => answers(address))

const answers = (address: string) =>
  fetch(address).then(
    ({ ok }) => ok,
    () => false,
  )

function figuresOf(installing: number, first: First, again: readonly number[]): Figure[] {
  const second = sampleOf(again)
  const rival = { what: 'npm ci alone', value: installing }
  return [
    { what: 'first start to the first page', value: first.page, unit: 's', rival },
    { what: 'first start to a usable Bombana', value: first.usable, unit: 's', limit: 120, rival },
    {
      what: 'second start to the first page',
      value: second.median,
      unit: 's',
      range: [second.low, second.high],
      limit: 3,
    },
  ]
}
