import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe } from 'vitest'
import { movableWorld } from '#demo/play/movable-world.ts'
import { findChromium, launchChromium } from '../../support/browser.ts'
import { onFreshPlatform } from '../../support/fresh-platform.ts'
import { serveForTest, type Served } from '../../support/served.ts'
import { builtWeb } from '../../support/web-build.ts'
import { playOffice } from '../played/played-office.ts'
import { type Desk, takingIn } from './official/taking-in.ts'
import { deciding } from './official/deciding.ts'
import { enrolling } from './official/enrolling.ts'
import { everyPage } from './pages/every-page.ts'

const world = movableWorld()

// One played database serves both: first the official brings it from the last missing list to the file for the branch,
// then every page is judged with what that leaves.
describe.skipIf(!findChromium())('the office in a browser', () => {
  onFreshPlatform('embedded', 'on a small Bombana', world, (platform) => {
    const desk = {} as Desk
    let served: Served
    let browser: Browser

    beforeAll(async () => {
      served = await serveForTest(platform(), { webFolder: builtWeb() })
      browser = await launchChromium()
      const office = await playOffice({ platform: platform(), address: served.address, world })
      Object.assign(desk, { ...office, browser, address: served.address })
    }, 120_000)
    afterAll(async () => {
      await browser?.close()
      await served?.close()
    })

    describe('given a desa whose list is still missing', () => takingIn(desk))
    describe('given everybody verified', () => deciding(desk))
    describe('given the locked list', () => enrolling(desk))
    describe('every page of the office that this leaves', () => everyPage(desk))
  })
})
