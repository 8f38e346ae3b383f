import { Secret } from 'otpauth'
import { totpAt } from '#access/second-step/totp.ts'
import { cardStep, stepFor } from '../../support/second-step.ts'
import type { Browser, BrowserContext, BrowserContextOptions, Page, Request } from 'playwright-core'
import { expect } from 'vitest'
import { screens } from '../../support/browser.ts'

export type Visit = {
  readonly page: Page
  readonly context: BrowserContext
  /** Whatever went wrong: a page threw, logged an error or asked another host for anything. */
  readonly faults: string[]
  /** Fails when anything went wrong. */
  staysHome(): void
  /** Waits until the page has its heading and title and nothing in it is on its way; a fixed pause would be slow and unsure. */
  settle(): Promise<void>
  close(): Promise<void>
}

/** A NIK or KK; a digest has letters around such a run. */
const numberAlone = /(?<![0-9a-f])\d{16}(?![0-9a-f])/i

type WindowOptions = {
  readonly screen?: BrowserContextOptions
  readonly language?: 'id' | 'en'
  /** What the clock of this computer shows, where the server's own has been moved. */
  readonly now?: Date
}

const clockAhead = (milliseconds: number) => `{
  const Real = Date
  globalThis.Date = class extends Real {
    constructor(...parts) {
      super(...(parts.length === 0 ? [Real.now() + ${milliseconds}] : parts))
    }
    static now() {
      return Real.now() + ${milliseconds}
    }
  }
}`

/** A window of its own for one person: nothing of another's sign-in, and an ear for whatever goes wrong in it. */
export async function openWindow(
  browser: Browser,
  address: string,
  { screen = screens.office, language = 'id', now }: WindowOptions = {},
): Promise<Visit> {
  const context = await browser.newContext({ ...screen, baseURL: address, timezoneId: 'Asia/Makassar' })
  if (now !== undefined) await context.addInitScript(clockAhead(now.getTime() - Date.now()))
  await context.addInitScript(`localStorage.setItem('payung.language', '${language}')`)
  const page = await context.newPage()
  const faults: string[] = []
  page.setDefaultTimeout(15_000)
  page.on('pageerror', ({ message }) => faults.push(`thrown: ${message}`))
  page.on('console', (message) => {
    // Being told that nobody is signed in, or no, is an answer and not a fault; the browser logs it all the same.
    if (message.type() === 'error' && !/status of 4\d\d/.test(message.text())) faults.push(`logged: ${message.text()}`)
  })
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && new URL(request.url()).origin !== address)
      faults.push(`asked another host: ${request.url()}`)
    if (numberAlone.test(decodeURIComponent(request.url()))) faults.push(`a number in an address: ${request.url()}`)
  })
  return {
    page,
    context,
    faults,
    staysHome: () => expect(faults).toEqual([]),
    settle: quietOf(page),
    close: async () => {
      const kept = JSON.stringify(await context.storageState())
      await context.close()
      expect(kept).not.toMatch(numberAlone)
    },
  }
}

const hasCome = `document.querySelector('h1') !== null && document.title.endsWith(' – Payung')
  && document.querySelector('[aria-busy=true], .loading') === null`

/** Quiet is 120 ms without a request under way: by then the answer to one has asked for the next. */
function quietOf(page: Page): () => Promise<void> {
  const asked = new Set<Request>()
  page.on('request', (request) => asked.add(request))
  page.on('requestfinished', (request) => asked.delete(request))
  page.on('requestfailed', (request) => asked.delete(request))
  return async () => {
    const end = Date.now() + 30_000
    for (let quiet = 0; quiet < 3;) {
      if (Date.now() > end)
        throw new Error(`${page.url()} has no heading or title of its own, or is still asking after 30 seconds`)
      await page.waitForTimeout(40)
      quiet = asked.size === 0 && (await page.evaluate<boolean>(hasCome)) ? quiet + 1 : 0
    }
  }
}

/** Waits for what is not on the page itself; Playwright's own way needs eval, and our pages forbid it. */
export async function until(page: Page, isSo: string): Promise<void> {
  const end = Date.now() + 15_000
  while (!(await page.evaluate<boolean>(isSo))) {
    if (Date.now() > end) throw new Error(`15 seconds later still not so: ${isSo}`)
    await page.waitForTimeout(20)
  }
}

/** Through the sign-in page, as everybody. */
export async function signIn(page: Page, username: string, password: string): Promise<void> {
  await page.goto('/masuk')
  await page.getByLabel('Nama pengguna').fill(username)
  await page.getByLabel('Kata sandi', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Masuk', exact: true }).click()
  await page.waitForURL(({ pathname }) => pathname !== '/masuk' && pathname !== '/')
  if (new URL(page.url()).pathname !== '/langkah-kedua') return
  await page.getByRole('button', { name: 'Lanjut' }).waitFor()
  const [, number] = /Kode nomor (\d+)/.exec(await readText(page)) ?? []
  if (number !== undefined) return passCard(page, username, Number(number))
  await page.getByRole('button', { name: /kode pemulihan/i }).click()
  await page.getByLabel('Kode pemulihan').fill(stepFor(username).code)
  await page.getByRole('button', { name: 'Lanjut' }).click()
  await page.waitForURL(({ pathname }) => pathname !== '/langkah-kedua')
}

async function passCard(page: Page, username: string, number: number): Promise<void> {
  await page.getByLabel(`Kode nomor ${number}`).fill(cardStep(username, number).code)
  await page.getByRole('button', { name: 'Lanjut' }).click()
  await page.waitForURL(({ pathname }) => pathname !== '/langkah-kedua')
}

/** What an authenticator does that has just been shown its secret on the page; gives what it shows at any time. */
export async function readSecret(page: Page): Promise<(at: Date) => string> {
  await page.getByText('Siapkan autentikator').waitFor()
  const typed = await page.locator('.second-step__secret').innerText()
  const secret = Secret.fromBase32(typed.replaceAll(' ', ''))
  return (at) => totpAt(secret, at)
}

/** Sets up the second step on the page that asks for it, and keeps the recovery codes. */
export async function setUpStep(page: Page, now: Date): Promise<(at: Date) => string> {
  const shows = await readSecret(page)
  await page.getByLabel('Kode yang tampak di aplikasi').fill(shows(now))
  await page.getByRole('button', { name: 'Aktifkan' }).click()
  await page.getByText('Simpan kode pemulihan').waitFor()
  await page.getByRole('button', { name: 'Sudah saya simpan, lanjut' }).click()
  return shows
}

/** Text as somebody reads it, whatever spaces and breaks the page uses. */
export const readText = async (page: Page, selector = 'main'): Promise<string> =>
  (await page.locator(selector).innerText()).replaceAll(/\s+/g, ' ')

/** Goes to one of the places of the office by its word on the left. */
export const goTo = (page: Page, place: string): Promise<void> =>
  page.getByRole('navigation', { name: 'Menu utama' }).getByRole('link', { name: place, exact: true }).click()
