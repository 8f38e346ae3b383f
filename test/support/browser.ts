import { accessSync, constants, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import axe from 'axe-core'
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core'
import { missing } from './required.ts'

/** The two screens every page is judged on: a village operator's phone and an office laptop. */
export const screens = {
  phone: { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true, deviceScaleFactor: 2 },
  office: { viewport: { width: 1366, height: 768 } },
} as const satisfies Record<string, BrowserContextOptions>

/** Fingers need 44 px, a mouse 24 px (WCAG 2.2, 2.5.8). */
export const targetSize = { phone: 44, office: 24 } as const

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome', 'microsoft-edge']
const folders = ['/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/google/chrome']
const onMac = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

// A test browser asks nobody on the internet for anything, and runs as root in a container.
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

let found: { path: string | undefined } | undefined

/** The Chromium of this machine (CHROMIUM_PATH first), or undefined after saying why its tests are skipped. */
export function findChromium(): string | undefined {
  found ??= { path: isLeftOut() ? undefined : (likelyPrograms().find(canRun) ?? missing('chromium', advice())) }
  return found.path
}

/** Starts that Chromium. Call it only where `findChromium` found one. */
export function launchChromium(): Promise<Browser> {
  const executablePath = findChromium()
  if (!executablePath) throw new Error('no Chromium on this machine: skip these tests by findChromium()')
  return chromium.launch({ executablePath, args: flags })
}

export type AxeRules = { readonly only: string } | { readonly without: string }

/** Every fault that axe-core sees on the page by WCAG 2.2 A and AA, or by some rules, a sentence each; empty is good. */
export async function axeFaults(page: Page, rules?: AxeRules): Promise<string[]> {
  if (!(await page.evaluate<boolean>('Boolean(globalThis.axe)'))) await page.evaluate(axe.source)
  return page.evaluate<string[]>(`${probes()}; probes.axeFaults(${JSON.stringify(rules ?? {})})`)
}

/** What is wider than the screen, and texts cut off in their box; empty is good. */
export function overflows(page: Page): Promise<string[]> {
  return page.evaluate<string[]>(`${probes()}; probes.overflows()`)
}

/** Links, buttons and fields narrower or lower than the given number of pixels. axe-core does not report them. */
export function smallTargets(page: Page, pixels: number): Promise<string[]> {
  return page.evaluate<string[]>(`${probes()}; probes.smallTargets(${pixels})`)
}

// `npm run check` is the quick round and leaves the browser out.
const isLeftOut = () => process.env['PAYUNG_QUICK'] === '1'

const probes = () => readFileSync(new URL('./browser/page-probes.js', import.meta.url), 'utf8')

function likelyPrograms(): string[] {
  const named = process.env['CHROMIUM_PATH']
  if (named) return [named]
  const places = [...folders, ...(process.env['PATH'] ?? '').split(delimiter)]
  return [...places.flatMap((folder) => names.map((name) => join(folder, name))), ...onMac]
}

function advice(): string {
  const named = process.env['CHROMIUM_PATH']
  return named
    ? `CHROMIUM_PATH (${named}) is no program`
    : 'install Chromium (Debian: apt install chromium) or set CHROMIUM_PATH'
}

function canRun(program: string): boolean {
  try {
    accessSync(program, constants.X_OK)
    return true
  } catch {
    return false
  }
}
