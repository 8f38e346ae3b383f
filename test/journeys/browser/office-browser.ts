import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { expect } from 'vitest'
import { screens } from '../../support/browser.ts'

export type Visit = {
  readonly page: Page
  readonly context: BrowserContext
  /** Fails when a page threw, logged an error or asked another host for anything. */
  staysHome(): void
  close(): Promise<void>
}

/** A window of its own for one person: nothing of another's sign-in, and an ear for whatever goes wrong in it. */
export async function openWindow(
  browser: Browser,
  address: string,
  { screen = screens.office, language = 'id' }: { screen?: BrowserContextOptions; language?: 'id' | 'en' } = {},
): Promise<Visit> {
  const context = await browser.newContext({ ...screen, baseURL: address, timezoneId: 'Asia/Makassar' })
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
  })
  return { page, context, staysHome: () => expect(faults).toEqual([]), close: () => context.close() }
}

/** Through the sign-in page, as everybody. */
export async function signIn(page: Page, username: string, password: string): Promise<void> {
  await page.goto('/masuk')
  await page.getByLabel('Nama pengguna').fill(username)
  await page.getByLabel('Kata sandi', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Masuk', exact: true }).click()
  await page.waitForURL(({ pathname }) => pathname !== '/masuk')
}

/** Text as somebody reads it, whatever spaces and breaks the page uses. */
export const readText = async (page: Page, selector = 'main'): Promise<string> =>
  (await page.locator(selector).innerText()).replaceAll(/\s+/g, ' ')
