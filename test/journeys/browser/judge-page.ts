import type { Page } from 'playwright-core'
import { axeFaults, overflows, smallTargets, targetSize } from '../../support/browser.ts'

/** Everything an eye, a finger or a screen reader would stumble over on the page as it stands; empty is good. */
export async function faultsOf(page: Page, screen: keyof typeof targetSize): Promise<string[]> {
  return [...(await axeFaults(page)), ...(await roomFaults(page, screen))]
}

/** Too wide, cut off, or too small for a finger: what other words can break. */
export async function roomFaults(page: Page, screen: keyof typeof targetSize): Promise<string[]> {
  return [...(await overflows(page)), ...(await smallTargets(page, targetSize[screen]))]
}
