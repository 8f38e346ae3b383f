import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findActors } from '#access/accounts.ts'
import { testPassword } from '../../support/actors.ts'
import { findChromium, launchChromium, screens } from '../../support/browser.ts'
import { onEngine } from '../../support/platform.ts'
import { serveForTest, type Served } from '../../support/served.ts'
import { builtWeb } from '../../support/web-build.ts'
import { faultsOf } from './judge-page.ts'
import { openWindow, readText, signIn, type Visit } from './office-browser.ts'

describe.skipIf(!findChromium())('the duties of an account', () => {
  onEngine('embedded', 'in the browser', (ground) => {
    let browser: Browser
    let served: Served
    let visit: Visit
    const duties = async () =>
      (await findActors(ground().platform, 'sisterkecamatan', '74.06')).map(({ role, area }) => `${role} ${area}`)

    beforeAll(async () => {
      served = await serveForTest(ground().platform, { webFolder: builtWeb(), demo: false })
      browser = await launchChromium()
      visit = await openWindow(browser, served.address)
      await signIn(visit.page, 'administrator', testPassword)
    }, 120_000)
    afterAll(async () => {
      await browser?.close()
      await served?.close()
    })
    const openAccount = async (page: Page) => {
      await page.goto('/74.06/pengaturan/akun')
      await page.getByRole('link', { name: 'sisterKecamatan' }).first().click()
    }

    it('when she opens somebody from the list, she sees his duty and gives him another', async () => {
      const { page } = visit
      await openAccount(page)
      await page.getByRole('heading', { name: 'Beri tugas lain' }).waitFor()
      expect(await faultsOf(page, 'office')).toEqual([])
      await page.getByLabel('Peran').selectOption('welfare-data-officer')
      await page.getByRole('button', { name: 'Beri tugas lain' }).click()
      await page.getByText('Isi nomor surat yang memberikan tugas ini.').first().waitFor()
      await page.getByLabel('Nomor surat tugas atau SK').first().fill('SK 5/2025')
      await page.getByRole('button', { name: 'Beri tugas lain' }).click()
      await page.getByText('Tugas Petugas data kesejahteraan menunggu orang kedua').waitFor()
      await page.getByRole('heading', { name: 'Tugas yang diusulkan' }).waitFor()
      expect(await duties()).toEqual(['kecamatan-verifier 74.06.02'])
      await page.getByLabel('Peran').selectOption('executive')
      await page.getByLabel('Wilayah').fill('74.06')
      await page.getByRole('button', { name: /^74\.06 Kabupaten Bombana/ }).click()
      await page.getByRole('button', { name: 'Beri tugas lain' }).click()
      await page.getByText(/Tugas .* sudah diberikan/).waitFor()
      expect(await readText(page)).toContain('SK 5/2025')
      expect(await duties()).toEqual(['executive 74.06', 'kecamatan-verifier 74.06.02'])
    }, 90_000)

    it('when she ends the old one, she is asked why, and it is over at once', async () => {
      const { page } = visit
      await page.getByRole('button', { name: 'Akhiri' }).last().click()
      await page.getByLabel('Alasan atau nomor surat').fill('SK 6/2025')
      expect(await faultsOf(page, 'office')).toEqual([])
      await page.getByRole('dialog').getByRole('button', { name: 'Akhiri' }).click()
      await page.getByText(/diakhiri .*: SK 6\/2025/).waitFor()
      expect(await duties()).toEqual(['executive 74.06'])
      visit.staysHome()
    }, 60_000)

    it('when he leaves, she hands his duty to somebody new, with a code, and closes his account', async () => {
      const { page } = visit
      await page.getByLabel('Nama lengkap').fill('Pengganti Contoh')
      await page.getByLabel('Nama pengguna').fill('pengganti')
      await page.getByLabel('Nomor surat tugas atau SK').last().fill('SK 7/2025')
      await page.getByRole('button', { name: 'Serahkan semua tugas' }).click()
      await page.getByText('1 tugas diserahkan kepada Pengganti Contoh').waitFor()
      expect(await readText(page)).toMatch(/[2-9A-Z]{4}(-[2-9A-Z]{4}){2}/)
      expect(await duties()).toEqual([])
      await page.getByRole('button', { name: 'Tutup akun' }).click()
      await page.getByRole('dialog').getByLabel('Alasan atau nomor surat').fill('SK 7/2025')
      await page.getByRole('dialog').getByRole('button', { name: 'Tutup akun' }).click()
      await page.getByText('Akun sisterKecamatan sudah ditutup.').waitFor()
      expect(await faultsOf(page, 'office')).toEqual([])
      visit.staysHome()
    }, 60_000)

    it('then the same page reads in English on a phone', async () => {
      const phone = await openWindow(browser, served.address, { screen: screens.phone, language: 'id' })
      await signIn(phone.page, 'administrator', testPassword)
      await phone.page.evaluate(`localStorage.setItem('payung.language', 'en')`)
      await phone.context.addInitScript(`localStorage.setItem('payung.language', 'en')`)
      await openAccount(phone.page)
      await phone.page.getByRole('heading', { name: 'Give a further duty' }).waitFor()
      expect(await faultsOf(phone.page, 'phone')).toEqual([])
      phone.staysHome()
      await phone.close()
    }, 60_000)
  })
})
