import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createAccount } from '#access/accounts.ts'
import { setPasswordByCode } from '#access/password/set-password.ts'
import { allowFirstSetUp } from '#access/second-step/set-up-code.ts'
import { nowhere } from '#access/sign-in/sign-in.ts'
import { must, testPassword } from '../../support/actors.ts'
import { findChromium, launchChromium } from '../../support/browser.ts'
import { onFreshPlatform } from '../../support/fresh-platform.ts'
import { equip } from '../../support/second-step.ts'
import { serveForTest, type Served } from '../../support/served.ts'
import { builtWeb } from '../../support/web-build.ts'
import { testWorld } from '../../support/world.ts'
import { openWindow, readText, setUpStep, signIn, type Visit } from './office-browser.ts'

describe.skipIf(!findChromium())('a new installation', () => {
  onFreshPlatform('embedded', 'and its first official, in the browser', testWorld(), (platform) => {
    let browser: Browser
    let served: Served
    let visit: Visit

    beforeAll(async () => {
      const account = { username: 'sri', name: 'Sri Contoh', password: testPassword }
      // As `payung init` makes the first one.
      await allowFirstSetUp(platform(), must(await createAccount(platform(), account)).id)
      served = await serveForTest(platform(), { webFolder: builtWeb(), demo: false })
      browser = await launchChromium()
      visit = await openWindow(browser, served.address)
    }, 120_000)
    afterAll(async () => {
      await browser?.close()
      await served?.close()
    })

    it('given nothing, when she has signed in, she opens the Pemda by its Kemendagri code', async () => {
      const { page } = visit
      await signIn(page, 'sri', testPassword)
      await page.getByLabel('Kabupaten atau kota').fill('74.06')
      await page.getByRole('button', { name: /74\.06 Kabupaten Bombana/ }).click()
      await page.getByRole('button', { name: 'Buka Kabupaten Bombana' }).click()
      // With the Pemda she got duties, and duties ask for more than a password.
      await setUpStep(page, platform().world.clock.now())
      await page.getByRole('heading', { name: 'Belum ada program' }).waitFor({ timeout: 60_000 })
    }, 90_000)

    it('as its administrator she sees no people, and invites the officer who creates the programme', async () => {
      const { page } = visit
      expect(await page.getByRole('link', { name: 'Buat program' }).count()).toBe(0)
      await page.getByRole('link', { name: 'Beri akun' }).click()
      await page.getByLabel('Nama lengkap').fill('Budi Contoh')
      await page.getByLabel('Nama pengguna').fill('budi')
      await page.getByLabel('Nomor surat tugas atau SK').fill('SK 1/2025')
      await page.getByRole('button', { name: 'Beri akun' }).click()
      await page.getByText('Akun Budi Contoh sudah dibuat').waitFor()
      const [code] = /[2-9A-Z]{4}(-[2-9A-Z]{4}){2}/.exec(await readText(page))!
      const given = { username: 'budi', code, password: testPassword }
      await equip(platform(), must(await setPasswordByCode(platform(), given, nowhere)).account)
      visit.staysHome()
      await visit.close()
      visit = await openWindow(browser, served.address)
      await signIn(visit.page, 'budi', testPassword)
      await visit.page.getByRole('heading', { name: 'Mulai dengan membuat program' }).waitFor()
    }, 60_000)

    it('when he writes down the programme, he sees what one person costs', async () => {
      const { page } = visit
      await page.getByRole('link', { name: 'Buat program' }).first().click()
      await page.getByLabel('Nama program').fill('Perlindungan Pekerja Rentan 2025')
      await page.getByLabel('Tahun anggaran').fill('2025')
      await page.getByLabel('Bulan pertama perlindungan').selectOption({ label: 'Oktober 2025' })
      await page.getByLabel('Bulan terakhir perlindungan').selectOption({ label: 'September 2026' })
      await page.getByText('Rp16.800 × 12 bulan = Rp201.600 per orang').waitFor()
      await page.getByText(/9 bulan jatuh sesudah tahun anggaran 2025/).waitFor()
      await page.getByLabel('Dinas pelaksana').fill('Dinas Tenaga Kerja')
      await page.getByLabel('Dinas yang memegang data DTSEN').fill('Dinas Sosial')
      await page.getByLabel('Kantor cabang BPJS Ketenagakerjaan').fill('Konawe Selatan')
      await page.getByLabel('Siapa yang dimaksud pekerja rentan').fill('Orang yang jatuh miskin bila tidak bekerja.')
      await page.getByRole('button', { name: 'Simpan program' }).click()
      await page.getByRole('heading', { name: 'Tambah sumber dana' }).waitFor()
    }, 60_000)

    it('when he types the ceiling, he sees at once how many places it buys, and by which article', async () => {
      const { page } = visit
      await page.getByLabel('Nomor DPA').fill('DPA/2.07/2025')
      await page.getByLabel('Pagu').fill('1209600000')
      await page.getByText('Rp1.209.600.000 membeli 6.000 kuota').waitFor()
      const said = await readText(page)
      expect(said).toContain('JKK Rp10.000 + JKM Rp6.800 = Rp16.800 per orang per bulan')
      expect(said).toContain('Terpakai Rp1.209.600.000, sisa Rp0')
      await page.getByText('dasar hukum').last().click()
      expect(await readText(page)).toMatch(/PP \d+\/20\d\d|Peraturan Pemerintah/)
      await page.getByRole('button', { name: 'Simpan sumber dana' }).click()
      await page.getByRole('link', { name: 'Susun ketentuan seleksi' }).first().click()
    }, 60_000)

    it('when he asks for more people than the money buys, he is told before it is saved', async () => {
      const { page } = visit
      await page.getByLabel('Kuota (orang)').fill('6001')
      await page.getByRole('button', { name: 'Simpan ketentuan seleksi' }).click()
      await page
        .getByText(/6\.001.*6\.000/)
        .first()
        .waitFor()
      await page.getByLabel('Kuota (orang)').fill('6000')
      await page.getByLabel('Desil DTSEN paling tinggi').selectOption('4')
      await page.getByText('Desil DTSEN paling tinggi 4').first().waitFor()
    }, 60_000)

    it('then the programme stands with 6,000 places for a quota of 6,000', async () => {
      const { page } = visit
      await page.getByRole('button', { name: 'Simpan ketentuan seleksi' }).click()
      await page.getByRole('heading', { name: 'Perlindungan Pekerja Rentan 2025' }).waitFor()
      const said = await readText(page)
      expect(said).toMatch(/Daya beli pagu 6\.000 orang 12 bulan, Oktober 2025 s\.d\. September 2026/)
      expect(said).toMatch(/Kuota 6\.000 orang menurut ketentuan seleksi versi 1/)
      visit.staysHome()
    }, 60_000)
  })
})
