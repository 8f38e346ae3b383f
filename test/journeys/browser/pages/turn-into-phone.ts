import type { Page } from 'playwright-core'
import { screens } from '../../../support/browser.ts'
import { until } from '../office-browser.ts'

const { viewport, deviceScaleFactor } = screens.phone

/** The page that is open as a phone shows it: narrow, by finger, with a viewport line that counts. Then back. */
export async function turnIntoPhone<T>(page: Page, look: () => Promise<T>): Promise<T> {
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 1 })
  const screen = { screenWidth: viewport.width, screenHeight: viewport.height }
  await session.send('Emulation.setDeviceMetricsOverride', { ...viewport, ...screen, deviceScaleFactor, mobile: true })
  await until(page, `innerWidth === ${viewport.width} && matchMedia('(pointer: coarse)').matches`)
  // The page draws itself anew for the narrow screen: two frames, the second of which is painted.
  await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))')
  const found = await look()
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: false })
  await session.detach()
  // Twice, because Playwright sends no size that it believes is set.
  const { width, height } = screens.office.viewport
  await page.setViewportSize({ width, height: height - 1 })
  await page.setViewportSize({ width, height })
  return found
}
