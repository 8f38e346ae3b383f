import type { Page } from 'playwright-core'
import { beforeAll, expect, it } from 'vitest'
import { demoPassword } from '#demo/play/staff.ts'
import { axeFaults } from '../../../support/browser.ts'
import { faultsOf, roomFaults } from '../judge-page.ts'
import { openWindow, until } from '../office-browser.ts'
import type { Desk } from '../official/taking-in.ts'
import { takePicture } from './guide-pictures.ts'
import { addressOf, allSeats, frames, type Seat, stops } from './stops.ts'
import { turnIntoPhone } from './turn-into-phone.ts'
import { wordFaults } from './word-faults.ts'

/** A minute on a quiet machine; the others at work on a busy one are not this test's subject. */
const patience = 600_000

type Language = 'id' | 'en'
type Look = (page: Page, route: string) => Promise<string[]>

/**
 * Every route of the application, in both languages and on both screens, in the office as the journey before left it.
 * A page is loaded once in a language and judged on the laptop, then on the phone.
 */
export function everyPage(desk: Desk): void {
  let address: (route: string) => string
  beforeAll(async () => {
    address = await addressOf(desk)
  }, 60_000)

  it('knows every route of the router, and none that is gone', async () => {
    const { page, close } = await openWindow(desk.browser, desk.address)
    await page.goto('/masuk')
    await until(page, 'globalThis.__TSR_ROUTER__ !== undefined')
    const routes = await page.evaluate<string[]>('Object.keys(__TSR_ROUTER__.routesByPath)')
    await close()
    expect(routes.toSorted()).toEqual([...frames, ...Object.keys(stops)].toSorted())
  }, 60_000)

  // One after the other: of two windows in one browser the hidden one draws nothing, and would never become narrow.
  it.each(['id', 'en'] as const)(
    'shows no fault in %s, on a laptop and on a phone, by day and by night',
    async (language) => {
      const look: Look = async (page, route) => [
        ...(await wordFaults(page, language, stops[route]?.landsOn ?? address(route))),
        ...(await lookIn[language](page)),
      ]
      expect(await faultsByRoute({ desk, address, language, look })).toEqual({})
    },
    patience,
  )
}

/** The other language has the same parts in the same colours; what it may break is what words break: room, and names. */
const lookIn: Readonly<Record<Language, (page: Page) => Promise<string[]>>> = {
  id: async (page) => [
    ...said('laptop', await faultsOf(page, 'office')),
    ...said('dark', await inTheDark(page)),
    ...said('phone', await turnIntoPhone(page, () => faultsOf(page, 'phone'))),
  ],
  en: async (page) => [
    ...said('laptop', await roomFaults(page, 'office')),
    ...said('laptop', await axeFaults(page, { without: 'color-contrast' })),
    ...said('phone', await turnIntoPhone(page, () => roomFaults(page, 'phone'))),
  ],
}

const said = (where: string, faults: readonly string[]) => faults.map((fault) => `${where}: ${fault}`)

/** Only colours change at night, and not with the language. */
async function inTheDark(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.locator('html[data-mantine-color-scheme=dark]').waitFor()
  const faults = await axeFaults(page, { only: 'color-contrast' })
  await page.emulateMedia({ colorScheme: 'light' })
  await page.locator('html[data-mantine-color-scheme=light]').waitFor()
  return faults
}

type Walk = {
  readonly desk: Desk
  readonly address: (route: string) => string
  readonly language: Language
  readonly look: Look
}

/** Whatever somebody finds on a page, by its route; routes without a fault are left out. */
async function faultsByRoute(walk: Walk): Promise<Record<string, string[]>> {
  const found: [string, string[]][] = []
  for (const seat of allSeats) found.push(...(await sitAt(seat, walk)))
  return Object.fromEntries(found.filter(([, faults]) => faults.length > 0))
}

async function sitAt(seat: Seat, { desk, address, language, look }: Walk): Promise<[string, string[]][]> {
  const window = await openWindow(desk.browser, desk.address, { language })
  const { page, context, faults } = window
  if (seat !== 'nobody') {
    const signIn = { headers: { 'x-payung': '1' }, data: { username: seat, password: demoPassword } }
    expect((await context.request.post('/api/session', signIn)).status()).toBe(200)
  }
  const found: [string, string[]][] = []
  for (const [route] of Object.entries(stops).filter(([, stop]) => stop.seat === seat)) {
    await reach(page, address(route), language)
    await window.settle()
    if (language === 'id') await takePicture(page, route)
    found.push([route, [...(await look(page, route)), ...faults.splice(0)]])
  }
  await window.close()
  return found
}

/** Once from the address bar, as a link in a letter opens it; in the other language from the page before, as a hand goes. */
async function reach(page: Page, address: string, language: Language): Promise<void> {
  const isOpen = await page.evaluate<boolean>('globalThis.__TSR_ROUTER__ !== undefined')
  if (language === 'id' || !isOpen) await page.goto(address)
  else await page.evaluate(`__TSR_ROUTER__.navigate({ to: ${JSON.stringify(address)} })`)
}
