import { createReadStream, createWriteStream, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Browser, Page } from 'playwright-core'
import { generateBombana } from '#demo/generate/index.ts'
import { defaultColumnMap } from '#exchange/columns/index.ts'
import type { FoundFile, ListedName } from '#verification/contract.ts'
import { findChromium, launchChromium } from '../test/support/browser.ts'
import { mostMemory, processorTime } from './ground/process-facts.ts'
import { memoryFigure } from './report/memory-figure.ts'
import { sampleOf, type Bench, type Figure } from './report/figure.ts'

const names = 5_000
const rows = 430_000
const limits = { seconds: 10, megabytes: 700 }
const rounds = 3
const assets = join(import.meta.dirname, '..', 'dist', 'web', 'assets')

/**
 * The matching on the welfare officer's own computer: 5,000 names against an extract of 430,000 rows that lies on disk, by the
 * worker of the built page in Chromium, from the button to the results. The rival reads the same file in the same
 * browser to its last byte.
 */
export const matchingHere: Bench = {
  title: 'Matching in the browser, of an extract that stays there',
  minutes: 10,
  measure: async (tell) => {
    const worker = builtWorker()
    if (worker === undefined) return { skipped: 'there is no bundle; `npm run build` makes it' }
    if (!findChromium()) return { skipped: 'there is no Chromium on this machine' }
    const folder = mkdtempSync(join(tmpdir(), 'payung-bench-here-'))
    const server = await servePage()
    const browser = await launchChromium()
    try {
      tell(`writing an extract of ${rows} rows`)
      const material = await writeMaterial(join(folder, 'dtsen.csv'))
      return await measureIn(browser, { ...material, worker, address: server.address, tell })
    } finally {
      await browser.close()
      server.close()
      rmSync(folder, { recursive: true, force: true })
    }
  },
}

const builtWorker = (): string | undefined => {
  try {
    return readdirSync(assets).find((name) => /^match-worker-.*\.js$/.test(name))
  } catch {
    return undefined
  }
}

/** A page with nothing but a file button; the worker is the one that the product ships. */
async function servePage() {
  const server = createServer((request, response) => {
    if (!request.url?.endsWith('.js')) {
      response.setHeader('content-type', 'text/html')
      response.end('<!doctype html><title>bench</title><input type=file>')
      return
    }
    response.setHeader('content-type', 'text/javascript')
    createReadStream(join(assets, request.url.slice(1))).pipe(response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { address: `http://127.0.0.1:${port}`, close: () => void server.close() }
}

/** Every eighty-sixth person of the extract as somebody nominated, a quarter of them with a wrong last digit. */
async function writeMaterial(path: string): Promise<{ path: string; listed: ListedName[] }> {
  const { dtsen } = generateBombana('bench', { population: rows, nomineeTarget: 6_000 })
  await pipeline(Readable.from(dtsen.csv()), createWriteStream(path))
  const step = Math.floor(dtsen.size / names)
  const listed = Array.from({ length: names }, (_, at): ListedName => {
    const { nik, kk, name, birthDate } = dtsen.rowAt(at * step)
    const written = at % 4 === 0 ? `${nik.slice(0, 15)}${(Number(nik.at(-1)) + 1) % 10}` : nik
    return { key: `P${String(at).padStart(20, '0')}`, nik: written, kk, name, birthDate, area: '74.06' }
  })
  return { path, listed }
}

type Measuring = {
  readonly path: string
  readonly listed: readonly ListedName[]
  readonly worker: string
  readonly address: string
  tell(text: string): void
}

async function measureIn(browser: Browser, measuring: Measuring) {
  const times: number[] = []
  const reading: number[] = []
  const memory: number[] = []
  const processor: number[] = []
  let found: FoundFile | undefined
  for (let round = 0; round < rounds; round++) {
    measuring.tell(`round ${round + 1} of ${rounds}`)
    const page = await browser.newPage()
    await page.goto(measuring.address)
    await page.locator('input').setInputFiles(measuring.path)
    reading.push(await readWhole(page))
    const done = await match(page, measuring)
    times.push(done.seconds)
    found = done.found
    const process = await pageProcess(browser)
    memory.push(mostMemory(process) ?? Number.NaN)
    processor.push(processorTime(process) ?? Number.NaN)
    await page.close()
  }
  const took = sampleOf(times)
  const rival = { what: 'reading the same file in the browser', value: sampleOf(reading).median }
  const figures: Figure[] = [
    {
      what: 'from the button to the results',
      value: took.median,
      unit: 's',
      range: [took.low, took.high],
      limit: limits.seconds,
      rival,
    },
    { what: 'processor time of the page, with that reading', value: sampleOf(processor).median, unit: 's' },
    ...memoryFigure("most memory of the page's process", Math.max(...memory), limits.megabytes),
  ]
  return { figures, remarks: [saidOf(found!)] }
}

function saidOf({ extract, rows: results }: FoundFile): string {
  const of = (word: string) => results.filter(({ match: said }) => said === word).length
  return `${extract.rows} rows, ${results.length} names: ${of('matched')} found, ${of('not-ranked')} without a decile, ${of('to-check')} to be checked, ${of('not-found')} not found.`
}

const readWhole = (page: Page): Promise<number> =>
  page.evaluate<number>(`(async () => {
    const start = performance.now()
    const reader = document.querySelector('input').files[0].stream().getReader()
    while (!(await reader.read()).done);
    return (performance.now() - start) / 1000
  })()`)

function match(page: Page, { listed, worker }: Measuring): Promise<{ seconds: number; found: FoundFile }> {
  const asked = { names: listed, map: defaultColumnMap('dtsen'), today: '2025-07-10', pemda: '74.06' }
  return page.evaluate(`new Promise((resolve, reject) => {
    const start = performance.now()
    const worker = new Worker('/${worker}', { type: 'module' })
    worker.onerror = (event) => reject(new Error(event.message))
    worker.onmessage = ({ data }) => {
      if (data.kind === 'found') resolve({ seconds: (performance.now() - start) / 1000, found: data.found })
      else if (data.kind !== 'progress') reject(new Error(JSON.stringify(data)))
    }
    worker.postMessage({ file: document.querySelector('input').files[0], ...${JSON.stringify(asked)} })
  })`)
}

/** The process of the page with the most memory; its workers live in it. */
async function pageProcess(browser: Browser): Promise<number> {
  const session = await browser.newBrowserCDPSession()
  const { processInfo } = await session.send('SystemInfo.getProcessInfo')
  await session.detach()
  const pages = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id)
  return pages.toSorted((a, b) => (mostMemory(b) ?? 0) - (mostMemory(a) ?? 0))[0]!
}
