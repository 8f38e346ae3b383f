import type { Browser } from 'playwright-core'
import { createAccount } from '#access/accounts.ts'
import { proveSession } from '#access/sign-in/sessions.ts'
import { signIn } from '#access/sign-in/sign-in.ts'
import { giveGrant } from '#access/pemda.ts'
import { bombana2025 } from '#demo/play/programmes.ts'
import { findChromium, launchChromium, screens } from '../test/support/browser.ts'
import { must, testPassword, type CastName } from '../test/support/actors.ts'
import { visit as visitor } from '../test/journeys/doors/visitor.ts'
import { startApplication } from './ground/application.ts'
import { openOffice, pemda, type Office } from './ground/office.ts'
import { gzipped, plain, readManifest, type Manifest } from '../tools/web-build/bundle.ts'
import { firstLoad, firstLoadLimits } from '../tools/web-build/first-loads.ts'
import { sampleOf, type Bench, type Figure } from './report/figure.ts'

/** Pages somebody meets first, and what shows that they can be used. */
const pages = [
  { name: 'sign-in', path: '/masuk', who: undefined, ready: 'form button[type=submit]' },
  { name: "the office's first page", path: `/${pemda}/beranda`, who: 'officer', ready: 'main h1' },
  { name: "the desa's first page", path: `/${pemda}/desa`, who: 'desa', ready: '.own__standing' },
] as const

/** A village line and a cheap phone; the desa's page is to be ready within 5 s of the first visit. */
const phone = { kilobits: 400, latency: 400, slowdown: 6 }
const fieldReady = 5
const realDesa = '74.06.01.1010'

/**
 * The browser application at a first visit. Sizes come from the built bundle (gzip -9): sign-in and first page together
 * at most 250 KB for the office and 180 KB for the desa. Times come from Chromium on a phone's screen at 400 kbps,
 * 400 ms and a sixth of the processor, without a cache, median of three; beside them what the server really sent.
 */
export const web: Bench = {
  title: 'First pages of the web application',
  minutes: 10,
  measure: async (tell) => {
    const manifest = readManifest()
    if (!manifest) return { skipped: 'there is no bundle; `npm run build` makes it' }
    const sizes = sizeFigures(manifest)
    if (!findChromium()) return { figures: sizes, remarks: ['No Chromium on this machine: times were not measured.'] }
    const server = await openOffice('server')
    const office = 'skipped' in server ? await openOffice('embedded') : server
    if ('skipped' in office) return { figures: sizes, remarks: [office.skipped] }
    const figures = await visitAll(office, tell)
    return {
      figures: [...sizes, ...figures],
      remarks: [`${phone.kilobits} kbps, ${phone.latency} ms, processor slowed ${phone.slowdown}×, empty cache.`],
    }
  },
}

function sizeFigures(manifest: Manifest): Figure[] {
  const sizeOf = (what: string, who: Parameters<typeof firstLoad>[1], limit?: number): Figure => {
    const files = firstLoad(manifest, who)
    const rival = { what: 'the same files uncompressed', value: plain(files) }
    return { what, value: gzipped(files), unit: 'KB', rival, ...(limit === undefined ? {} : { limit }) }
  }
  return [
    sizeOf('sign-in, gzip -9', 'sign-in'),
    sizeOf("sign-in and the office's first page, gzip -9", 'office', firstLoadLimits.office),
    sizeOf("sign-in and the desa's first page, gzip -9", 'desa', firstLoadLimits.desa),
  ]
}

async function visitAll(office: Office, tell: (text: string) => void): Promise<Figure[]> {
  const tokens = { officer: await tokenOf(office, 'officer'), desa: await tokenOfOperator(office) }
  const application = await startApplication(office)
  await askDesa(application.address)
  const browser = await launchChromium()
  try {
    const figures: Figure[] = []
    for (const { name, path, who, ready } of pages) {
      const visits: Visit[] = []
      for (let round = 0; round < 3; round++) {
        tell(`${name}, visit ${round + 1}`)
        const token = who && tokens[who]
        visits.push(await visit(browser, { address: application.address, path, ready, token }))
      }
      figures.push(...visitFigures(name, visits))
    }
    return figures
  } finally {
    await browser.close()
    await application.stop()
    await office.close()
  }
}

/** A desa that was asked for its list: only then its first page shows what it shows every day. */
async function askDesa(address: string): Promise<void> {
  const officer = await visitor(address, 'officer')
  const { id } = (await officer.post('/programmes', bombana2025.programme)).body as { id: string }
  const quotas = [{ area: realDesa, quota: 60 }]
  const asked = { programmeId: id, deadline: '2025-06-30', letter: '560/12/2025', quotas }
  const { status, text } = await officer.post('/nominations/round', asked)
  if (status !== 200) throw new Error(text)
}

function visitFigures(name: string, visits: readonly Visit[]): Figure[] {
  const time = sampleOf(visits.map(({ seconds }) => seconds))
  const sent = sampleOf(visits.map(({ kilobytes }) => kilobytes))
  const limit = name.includes('desa') ? { limit: fieldReady } : {}
  const line = { what: 'its bytes on this line alone', value: (sent.median * 8.192) / phone.kilobits }
  return [
    { what: `${name}: ready`, value: time.median, unit: 's', range: [time.low, time.high], ...limit, rival: line },
    { what: `${name}: sent by the server`, value: sent.median, unit: 'KB' },
  ]
}

async function tokenOf(office: Office, who: CastName): Promise<string> {
  return office.prepare(async (platform) => {
    const signed = must(await signIn(platform, who, testPassword))
    await proveSession(platform, signed, { way: 'totp', device: signed.device })
    return signed.token
  })
}

/** The operator of the cast sits in a desa that only tests know, and no letter asks it for names. */
function tokenOfOperator(office: Office): Promise<string> {
  return office.prepare(async (platform) => {
    const { clock } = platform.world
    const account = must(
      await createAccount(platform, { username: 'boepinang', name: 'Operator', password: testPassword }),
    )
    const grant = { accountId: account.id, area: realDesa, from: clock.today(), letter: 'SK Uji 3/2025' }
    must(await giveGrant(platform, { pemda, area: pemda, role: 'installer' }, { ...grant, role: 'desa-operator' }))
    const signed = must(await signIn(platform, 'boepinang', testPassword))
    await proveSession(platform, signed, { way: 'card', device: signed.device })
    return signed.token
  })
}

type Visit = { readonly seconds: number; readonly kilobytes: number }
type Going = {
  readonly address: string
  readonly path: string
  readonly ready: string
  readonly token: string | undefined
}

/** One first visit in a browser profile of its own. Bytes are counted until the line falls silent. */
async function visit(browser: Browser, { address, path, ready, token }: Going): Promise<Visit> {
  const context = await browser.newContext(screens.phone)
  if (token) await context.addCookies([{ name: 'payung_session', value: token, url: address }])
  const page = await context.newPage()
  const line = await context.newCDPSession(page)
  let bytes = 0
  line.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength))
  const speed = (phone.kilobits * 1000) / 8
  await line.send('Network.enable')
  await line.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: phone.latency,
    downloadThroughput: speed,
    uploadThroughput: speed,
  })
  await line.send('Emulation.setCPUThrottlingRate', { rate: phone.slowdown })
  const start = performance.now()
  await page.goto(address + path, { waitUntil: 'commit' })
  await page.waitForSelector(ready, { state: 'attached', timeout: 120_000 })
  const seconds = (performance.now() - start) / 1000
  await page.waitForLoadState('networkidle')
  await context.close()
  return { seconds, kilobytes: bytes / 1024 }
}
