import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testPassword } from '../../support/actors.ts'
import { findChromium, launchChromium, screens } from '../../support/browser.ts'
import { onEngine } from '../../support/platform.ts'
import { stepFor } from '../../support/second-step.ts'
import { serveForTest, type Served } from '../../support/served.ts'
import { builtWeb } from '../../support/web-build.ts'
import type { testWorld } from '../../support/world.ts'
import { faultsOf } from './judge-page.ts'
import { openWindow, readSecret, readText, signIn, type Visit } from './office-browser.ts'

const chosen = 'kopi hangat di teras belakang'

/** A computer with a reader of fingers, and the right finger on it. */
async function wearPasskeys(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('WebAuthn.enable')
  const touched = { hasUserVerification: true, isUserVerified: true, automaticPresenceSimulation: true }
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: { protocol: 'ctap2', transport: 'internal', ...touched },
  })
}

describe.skipIf(!findChromium())('one’s own account', () => {
  onEngine('embedded', 'in the browser', (ground) => {
    let browser: Browser
    let served: Served
    let visit: Visit
    let code = ''
    let shows: (at: Date) => string
    const world = () => ground().platform.world as ReturnType<typeof testWorld>

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

    it('begins with a code that the administrator prints when she gives an account', async () => {
      const { page } = visit
      await page.goto('/74.06/pengaturan/akun/baru')
      await page.getByLabel('Nama lengkap').fill('Siti Rahmawati')
      await page.getByLabel('Nama pengguna').fill('siti')
      // A duty that one person gives: hers alone opens it at once.
      await page.getByLabel('Peran').selectOption('executive')
      await page.getByLabel('Wilayah').fill('74.06')
      await page.getByRole('button', { name: /^74\.06 Kabupaten Bombana/ }).click()
      await page.getByLabel('Nomor surat tugas atau SK').fill('SK 12/2025')
      await page.getByRole('button', { name: 'Beri akun' }).click()
      await page.getByText('Akun Siti Rahmawati sudah dibuat').waitFor()
      expect(await faultsOf(page, 'office')).toEqual([])
      const said = await readText(page)
      code = /[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}/.exec(said)![0]
      expect(said).toContain('/kode')
    }, 90_000)

    it('goes on with a password that only its owner knows, on a phone', async () => {
      const phone = await openWindow(browser, served.address, { screen: screens.phone, language: 'id' })
      const { page } = phone
      await page.goto('/masuk')
      await page.getByRole('link', { name: 'Saya punya kode' }).click()
      await page.getByRole('button', { name: 'Simpan dan masuk' }).click()
      await page.getByText('Isi kode dari administrator, 12 huruf dan angka.').first().waitFor()
      expect(await faultsOf(page, 'phone')).toEqual([])
      await page.getByLabel('Nama pengguna').fill('siti')
      await page.getByLabel('Kode', { exact: true }).fill(code.toLowerCase())
      await page.getByLabel('Kata sandi baru').fill('Rahasia123!')
      await page.getByRole('button', { name: 'Simpan dan masuk' }).click()
      await page
        .getByText(/mudah ditebak/)
        .first()
        .waitFor()
      await page.getByLabel('Kata sandi baru').fill(chosen)
      await page.getByRole('button', { name: 'Simpan dan masuk' }).click()
      shows = await readSecret(page)
      expect(await faultsOf(page, 'phone')).toEqual([])
      await page.getByLabel('Kode yang tampak di aplikasi').fill('000000')
      await page.getByRole('button', { name: 'Aktifkan' }).click()
      await page.getByText(/Kode salah/).waitFor()
      await page.getByLabel('Kode yang tampak di aplikasi').fill(shows(world().clock.now()))
      await page.getByRole('button', { name: 'Aktifkan' }).click()
      await page.getByText('Simpan kode pemulihan').waitFor()
      expect(await faultsOf(page, 'phone')).toEqual([])
      await page.getByRole('button', { name: 'Sudah saya simpan, lanjut' }).click()
      await page.waitForURL(/beranda$/)
      await page.getByRole('button', { name: 'Akun', exact: true }).click()
      await page.getByRole('link', { name: 'Kata sandi dan perangkat' }).click()
      await page.getByText('perangkat ini').waitFor()
      expect(await faultsOf(page, 'phone')).toEqual([])
      phone.staysHome()
      await phone.close()
    }, 90_000)

    it('shows where it is signed in, and signs the others out after a touch of its passkey', async () => {
      // Under a name: no browser binds a passkey to the number of an address.
      const desk = await openWindow(browser, served.address.replace('127.0.0.1', 'localhost'))
      const { page } = desk
      await wearPasskeys(page)
      world().advance(1 / 2_880)
      await page.goto('/akun')
      await page.getByLabel('Nama pengguna').fill('siti')
      await page.getByLabel('Kata sandi', { exact: true }).fill(chosen)
      await page.getByRole('button', { name: 'Masuk', exact: true }).click()
      await page.getByRole('button', { name: 'Lanjut' }).click()
      await page.getByText('Isi 6 angka dari autentikator Anda.').first().waitFor()
      expect(await faultsOf(page, 'office')).toEqual([])
      await page.getByLabel('Kode dari autentikator').fill(shows(world().clock.now()))
      await page.getByRole('button', { name: 'Lanjut' }).click()
      await page.getByRole('button', { name: /^Keluarkan Chrome/ }).waitFor()
      await page.getByRole('button', { name: 'Buat kode pemulihan baru' }).click()
      await page.getByRole('heading', { name: 'Simpan kode pemulihan' }).waitFor()
      expect(await faultsOf(page, 'office')).toEqual([])
      await page.getByRole('button', { name: 'Sudah saya simpan, lanjut' }).click()
      await page.getByLabel('Nama kunci sandi baru').fill('Laptop kantor')
      await page.getByRole('button', { name: 'Tambah kunci sandi' }).click()
      await page.getByRole('button', { name: 'Hapus kunci sandi Laptop kantor' }).waitFor()
      expect(await faultsOf(page, 'office')).toEqual([])
      world().advance(6 / 1_440)
      await page.getByRole('button', { name: /^Keluarkan Chrome/ }).click()
      await page.getByRole('dialog').getByRole('button', { name: 'Pakai kunci sandi', exact: true }).waitFor()
      expect(await faultsOf(page, 'office')).toEqual([])
      await page.getByRole('dialog').getByRole('button', { name: 'Pakai kunci sandi', exact: true }).click()
      await page.getByRole('button', { name: 'Keluarkan semua yang lain' }).waitFor({ state: 'detached' })
      await page.getByLabel('Kata sandi lama').fill(chosen)
      await page.getByLabel('Kata sandi baru').fill('empat ekor bebek menyeberang')
      await page.getByRole('button', { name: 'Ganti kata sandi' }).click()
      await page.getByText('Kata sandi sudah diganti').waitFor()
      desk.staysHome()
      await desk.close()
    }, 90_000)

    it('gets a new code when its password is forgotten', async () => {
      const { page } = visit
      await page.goto('/74.06/pengaturan/akun')
      await page.getByRole('link', { name: 'Siti Rahmawati' }).first().click()
      // Her second step is older than five minutes: the page asks for it, and then goes on by itself.
      world().advance(6 / 1_440)
      await page.getByRole('button', { name: 'Buat kode' }).click()
      await page.getByRole('heading', { name: 'Buktikan lagi bahwa ini Anda' }).waitFor()
      expect(await faultsOf(page, 'office')).toEqual([])
      await page.getByRole('button', { name: /kode pemulihan/i }).click()
      await page.getByLabel('Kode pemulihan').fill(stepFor('administrator').code)
      await page.getByRole('button', { name: 'Lanjut' }).click()
      await page.getByText('Kode untuk Siti Rahmawati sudah dibuat').waitFor()
      expect(await faultsOf(page, 'office')).toEqual([])
      await page.getByRole('button', { name: 'Atur ulang langkah kedua' }).click()
      await page.getByRole('dialog').getByRole('button', { name: 'Atur ulang langkah kedua' }).click()
      // She made the code for his password: somebody else does this.
      await page.getByText(/sudah membantu akun ini/).waitFor()
      expect(await faultsOf(page, 'office')).toEqual([])
      visit.staysHome()
    }, 60_000)
  })
})
