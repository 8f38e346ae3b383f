import type { Page } from 'playwright-core'
import { axeFaults, overflows, smallTargets, targetSize } from '../../support/browser.ts'

/** Everything an eye, a finger or a screen reader would stumble over on the page as it stands; empty is good. */
export async function faultsOf(page: Page, screen: keyof typeof targetSize): Promise<string[]> {
  return [...(await axeFaults(page)), ...(await overflows(page)), ...(await smallTargets(page, targetSize[screen]))]
}
