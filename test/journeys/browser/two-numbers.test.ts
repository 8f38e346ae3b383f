import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { perform } from '#access/act.ts'
import { deciding } from '#access/approval/decide.ts'
import { answerNik } from '#verification/index.ts'
import { otherNik, realDesa, settle, within, type VerifiedPemda } from '../../selection/verified-pemda.ts'
import { must, testPassword } from '../../support/actors.ts'
import { findChromium, launchChromium } from '../../support/browser.ts'
import { onEngine } from '../../support/platform.ts'
import { serveForTest, type Served } from '../../support/served.ts'
import { builtWeb } from '../../support/web-build.ts'
import { faultsOf } from './judge-page.ts'
import { openWindow, readText, signIn, type Visit } from './office-browser.ts'

describe.skipIf(!findChromium())('two numbers for one person', () => {
  onEngine('embedded', 'in the browser', (ground) => {
    let browser: Browser
    let served: Served
    let visit: Visit
    let pemda: VerifiedPemda

    beforeAll(async () => {
      pemda = await settle(ground(), ['other-nik', 'eligible'], { desa: realDesa })
      served = await serveForTest(ground().platform, { webFolder: builtWeb(), demo: false })
      browser = await launchChromium()
      visit = await openWindow(browser, served.address)
      await signIn(visit.page, 'officer', testPassword)
    }, 120_000)
    afterAll(async () => {
      await browser?.close()
      await served?.close()
    })

    it('when the officer opens the verification, he is told who waits, compares and answers', async () => {
      const { page } = visit
      const [person] = pemda.people
      await page.goto('/74.06/verifikasi')
      await page.getByText('NIK 1 orang yang ditulis desa berbeda').waitFor()
      await page.getByRole('link', { name: 'Lihat orangnya' }).click()
      await page.getByRole('button', { name: `Lihat syarat ${person!.name}` }).click()
      const dialog = page.getByRole('dialog')
      expect(await readText(page, 'dialog[open]')).not.toContain(person!.nik)
      await dialog.getByRole('button', { name: 'Tampilkan kedua NIK lengkap' }).click()
      // The purpose is asked for once, in a dialog over the dialog.
      expect(await faultsOf(page, 'office')).toEqual([])
      await page.getByLabel('Mencocokkan dengan KTP atau KK').check()
      await page.getByRole('button', { name: 'Tampilkan', exact: true }).click()
      await dialog.getByText('Berbeda pada digit ke-16').waitFor()
      const read = await readText(page, 'dialog[open]')
      expect([person!.nik!, otherNik(person!)].filter((nik) => !read.includes(nik))).toEqual([])
      await dialog.getByRole('button', { name: 'Usulkan jawaban' }).click()
      await dialog.getByText('Pilih nomor yang benar.').first().waitFor()
      expect(await faultsOf(page, 'office')).toEqual([])
      await dialog.getByLabel('NIK menurut DTSEN yang benar').check()
      await dialog.getByLabel('Alasan atau bukti').fill('Sesuai foto KTP')
      const dot = await dialog.locator('.mantine-Radio-root svg').first().boundingBox()
      expect(dot!.width).toBeLessThan(30)
      await dialog.getByRole('button', { name: 'Usulkan jawaban' }).click()
      await dialog.getByText('Jawaban sudah diusulkan, menunggu orang kedua').waitFor()
      expect(await faultsOf(page, 'office')).toEqual([])
      visit.staysHome()
    }, 90_000)

    it('then a colleague agrees in the inbox, and nobody is asked about him any more', async () => {
      await visit.close()
      visit = await openWindow(browser, served.address)
      const { page } = visit
      await signIn(page, 'welfare', testPassword)
      await page.goto('/74.06/persetujuan')
      await page.getByRole('heading', { name: 'Jawab NIK mana yang benar untuk 1 orang' }).waitFor()
      expect(await readText(page)).toContain('NIK menurut data kesejahteraan')
      expect(await faultsOf(page, 'office')).toEqual([])
      await page.getByRole('link', { name: 'Cocokkan di halaman Verifikasi' }).waitFor()
      // The clock of the browser is not that of the test, so there the proposal is over.
      const { platform, actors } = ground()
      const [waiting] = await within(ground(), (tx) => tx.selectFrom('proposal').select('id').execute())
      const input = { proposalId: waiting!.id, decision: 'approved' } as const
      must(await perform(platform, actors.welfare, deciding(answerNik), { input }))
      await page.goto('/74.06/verifikasi')
      await page.getByRole('heading', { name: 'Verifikasi' }).first().waitFor()
      await page.getByText('Orang yang diverifikasi').first().waitFor()
      expect(await readText(page)).not.toContain('yang ditulis desa berbeda')
      visit.staysHome()
    }, 90_000)
  })
})
