import type { Browser, Page, Request } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bombana2025 } from '#demo/play/programmes.ts'
import type { BoardAnswer } from '#nomination/contract.ts'
import { testPassword } from '../../support/actors.ts'
import { findChromium, launchChromium, screens } from '../../support/browser.ts'
import { onEngine } from '../../support/platform.ts'
import { cardStep, giveCard } from '../../support/second-step.ts'
import { serveForTest, type Served } from '../../support/served.ts'
import { builtWeb } from '../../support/web-build.ts'
import { writeWorkbook } from '#exchange/sheet/index.ts'
import { listOf, peopleFrom } from '../doors/bad-files.ts'
import { visit as knock, type Visitor } from '../doors/visitor.ts'
import { faultsOf } from './judge-page.ts'
import { openWindow, readText, signIn, type Visit } from './office-browser.ts'

const boepinang = '74.06.01.1010'
const sheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** Chooses a file as a finger does: by the button, in the chooser that the phone opens. */
async function chooseFile(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Pilih berkas', exact: true }).click(),
  ])
  await chooser.setFiles({ name, mimeType: sheet, buffer: Buffer.from(bytes) })
}

describe.skipIf(!findChromium())('a village operator with a phone', () => {
  onEngine('embedded', 'and the list of her desa', (ground) => {
    let browser: Browser
    let served: Served
    let phone: Visit
    let officer: Visitor
    let programmeId: string

    beforeAll(async () => {
      served = await serveForTest(ground().platform, { webFolder: builtWeb(), demo: false })
      officer = await knock(served.address, 'officer')
      programmeId = ((await officer.post('/programmes', bombana2025.programme)).body as { id: string }).id
      const quotas = [{ area: boepinang, quota: 20 }]
      await officer.post('/nominations/round', { programmeId, deadline: '2025-06-30', letter: '560/12/2025', quotas })
      const administrator = await knock(served.address, 'administrator')
      const invited = await administrator.post('/accounts', {
        username: 'wa.sumi',
        name: 'Operator Boepinang',
        role: 'desa-operator',
        area: boepinang,
        letter: 'SK Uji 3/2025',
        until: null,
      })
      const { accountId, code } = invited.body as { accountId: string; code: string }
      await giveCard(ground().platform, { id: accountId, username: 'wa.sumi' })
      await fetch(`${served.address}/api/password`, {
        method: 'POST',
        headers: { 'x-payung': '1', 'content-type': 'application/json' },
        body: JSON.stringify({ username: 'wa.sumi', code, password: testPassword }),
      })
      browser = await launchChromium()
      phone = await openWindow(browser, served.address, { screen: screens.phone })
    }, 120_000)
    afterAll(async () => {
      await browser?.close()
      await served?.close()
    })

    it('given the quota of her desa, when she signs in, she sees what is asked and that nothing is there', async () => {
      const { page } = phone
      await signIn(page, 'wa.sumi', testPassword)
      await page.getByText('Belum ada nama yang diisi').waitFor()
      const said = await readText(page)
      expect(said).toContain('0 dari kuota 20 orang')
      expect(said).toContain('Batas pengiriman 30 Juni 2025')
      expect(await faultsOf(page, 'phone')).toEqual([])
    }, 60_000)

    it('when she uploads her own list, she reads the verdict of every row before it is kept', async () => {
      const { page } = phone
      await page.getByRole('link', { name: 'Unggah daftar Excel' }).click()
      const wrong = ['7406', 'La Salah Ketik', '01/01/1980', 'L', 'Nelayan']
      await chooseFile(page, 'daftar boepinang.xlsx', await listOf([...peopleFrom(1, 5), wrong]))
      await page.getByRole('button', { name: 'Simpan ke daftar desa' }).waitFor()
      const said = await readText(page)
      expect(said).toContain('5 baru')
      expect(said).toContain('1 perlu diperbaiki')
      expect(said).toContain('baris 7 NIK terdiri atas 4 digit, seharusnya 16')
      expect(await faultsOf(page, 'phone')).toEqual([])
    }, 60_000)

    it('then the good rows are on the list and the bad one waits with its reason', async () => {
      const { page } = phone
      await page.getByRole('button', { name: 'Simpan ke daftar desa' }).click()
      await page.getByText(/5 orang tersimpan, 1 perlu diperbaiki/).waitFor()
      expect(await faultsOf(page, 'phone')).toEqual([])
      await page.getByRole('link', { name: 'Lihat daftar' }).click()
      await page.getByText('5 nama').first().waitFor()
    }, 60_000)

    it('when she leaves the form half empty, she is told of every field, and nothing is lost', async () => {
      const { page } = phone
      await page.getByRole('link', { name: 'Tambah orang' }).click()
      await page.getByLabel('Nama lengkap').fill('Wa Contoh Satu')
      await page.getByRole('button', { name: 'Simpan ke daftar' }).click()
      await page.getByText(/Ada \d+ hal yang perlu diperbaiki/).waitFor()
      expect(await readText(page)).toContain(
        'Centang ketiga pernyataan setelah menanyakannya kepada yang bersangkutan.',
      )
      expect(await page.getByLabel('Nama lengkap').inputValue()).toBe('Wa Contoh Satu')
      expect(await faultsOf(page, 'phone')).toEqual([])
    }, 60_000)

    it('when she fills it, the NIK tells birth date and sex, and the person stands on the list', async () => {
      const { page } = phone
      await page.getByLabel('NIK', { exact: true }).fill('7406015703800007')
      await page.getByText('Menurut NIK: lahir 17 Maret 1980, perempuan.').waitFor()
      await page.getByRole('button', { name: 'Pakai tanggal lahir dan jenis kelamin ini' }).click()
      await page.getByLabel('Nomor KK').fill('7406010101100007')
      await page.getByLabel('Pekerjaan utama').selectOption({ label: 'Nelayan' })
      await page.getByLabel(/Pekerjaan sampingan/).selectOption({ label: 'Petani' })
      await page.getByLabel('Tempat bekerja').fill('laut sekitar Boepinang')
      for (const statement of ['Masih bekerja saat ini', /Tidak sedang sakit/, /Setuju datanya dipakai/]) {
        await page.getByLabel(statement).check()
      }
      // Her session has come to lack its second step meanwhile: it is asked for in place, and the form is sent by itself.
      await ground().platform.connection.pool.query(
        "update public.login_session set proved_at = null where account_id = (select id from account where username = 'wa.sumi')",
      )
      await page.getByRole('button', { name: 'Simpan ke daftar' }).click()
      const number = /nomor (\d+)/.exec(
        await page
          .getByLabel(/^Kode nomor/)
          .locator('..')
          .locator('..')
          .innerText(),
      )![1]
      expect(await faultsOf(page, 'phone')).toEqual([])
      await page.getByLabel(/^Kode nomor/).fill(cardStep('wa.sumi', Number(number)).code)
      await page.getByRole('button', { name: 'Lanjut' }).click()
      await page.getByText('Wa Contoh Satu masuk ke daftar.').waitFor()
      expect(await faultsOf(page, 'phone')).toEqual([])
      await page.getByRole('button', { name: 'Ke daftar desa' }).click()
      await page.getByText('6 nama').first().waitFor()
    }, 60_000)

    it('when she opens the page on a slow line, all is asked while the application is on its way, and once', async () => {
      const { page } = phone
      // What the page before still asks is not counted here.
      await page.goto('/api/health')
      const asked: string[] = []
      const all = page.waitForRequest(/\/nominations\/lists\/[^/]+\/rows/)
      const listen = (request: Request) => void asked.push(new URL(request.url()).pathname)
      page.on('request', listen)
      // The application arrives after the last of the questions, which it therefore did not ask itself.
      await page.route(/\/assets\/first-.*[.]js$/, async (route) => {
        await all
        await route.continue()
      })
      await page.goto('/74.06/desa')
      await page.getByText('La Orang').first().waitFor()
      page.off('request', listen)
      await page.unrouteAll()
      const questions = asked.filter((path) => path.startsWith('/api/'))
      expect(questions.map((path) => path.split('/').at(-1))).toEqual(
        expect.arrayContaining(['session', 'programmes', 'board', 'versions', 'rows']),
      )
      expect(questions).toEqual([...new Set(questions)])
    }, 60_000)

    it('given a person typed by hand, when her next file lacks names, she is asked what it is and nobody is lost', async () => {
      const { page } = phone
      await page.getByRole('link', { name: 'Unggah daftar Excel' }).click()
      await chooseFile(page, 'susulan.xlsx', await listOf(peopleFrom(5, 3)))
      await page.getByText('6 nama di daftar desa tidak ada di berkas ini.').waitFor()
      const save = page.getByRole('button', { name: 'Simpan ke daftar desa' })
      expect(await save.isDisabled()).toBe(true)
      expect(await readText(page)).toContain('Wa Contoh Satu')
      await page.getByLabel('Daftar lengkap yang baru').check()
      expect(await save.isDisabled()).toBe(false)
      await page.getByLabel('Tambahan').check()
      expect(await faultsOf(page, 'phone')).toEqual([])
      await save.click()
      await page.getByText('2 orang tersimpan.').waitFor()
      expect(await readText(page)).toContain('1 nama sudah ada di daftar dan tidak diubah.')
      await page.getByRole('link', { name: 'Lihat daftar' }).click()
      await page.getByText('8 nama').first().waitFor()
      expect(await readText(page)).toContain('Wa Contoh Satu')
    }, 60_000)

    it('when a complete new list leaves her out, the person typed by hand leaves only after she said so', async () => {
      const { page } = phone
      await page.getByRole('link', { name: 'Unggah daftar Excel' }).click()
      await chooseFile(page, 'lengkap.xlsx', await listOf(peopleFrom(1, 7)))
      await page.getByText('2 nama di daftar desa tidak ada di berkas ini.').waitFor()
      await page.getByLabel('Daftar lengkap yang baru').check()
      await page.getByRole('button', { name: 'Simpan ke daftar desa' }).click()
      await page.getByText('7 orang tersimpan.').waitFor()
      await page.getByRole('link', { name: 'Lihat daftar' }).click()
      await page.getByText('Kirim ke kecamatan (7 nama)').waitFor()
      await page.getByText('Wa Contoh Satu').waitFor({ state: 'hidden' })
    }, 60_000)

    it('when her file names another desa, she is told, and nothing is kept before she has answered', async () => {
      const { page } = phone
      await page.getByRole('link', { name: 'Unggah daftar Excel' }).click()
      await chooseFile(page, 'DESA BOEPINANG BARAT.xlsx', await listOf(peopleFrom(1, 8)))
      await page.getByText('Berkas ini menyebut desa Boepinang Barat, desa Anda Boepinang.').waitFor()
      const save = page.getByRole('button', { name: 'Simpan ke daftar desa' })
      expect(await save.count()).toBe(0)
      expect(await faultsOf(page, 'phone')).toEqual([])
      await page.getByRole('button', { name: 'Tetap Boepinang, saya sudah memeriksa' }).click()
      await save.waitFor()
      await page.goBack()
      await page.getByText('Kirim ke kecamatan (7 nama)').waitFor()
    }, 60_000)

    it('when a column was guessed from its cells, she confirms it as it stands, and is not asked again', async () => {
      const { page } = phone
      const strange = ['NIK', 'Nama', 'Data B', 'L/P', 'Pekerjaan']
      const send = async (count: number) => {
        await page.getByRole('link', { name: 'Unggah daftar Excel' }).click()
        await chooseFile(
          page,
          'lain.xlsx',
          await writeWorkbook({ sheets: [{ name: 'Usulan', columns: [], rows: [strange, ...peopleFrom(1, count)] }] }),
        )
      }
      await send(7)
      await page.getByText('ragu, periksa').first().waitFor()
      expect(await faultsOf(page, 'phone')).toEqual([])
      await page.getByRole('button', { name: 'Ya, benar' }).click()
      await page.getByRole('button', { name: 'Simpan ke daftar desa' }).click()
      await page.getByText('7 orang tersimpan.').waitFor()
      await page.goBack()
      await send(8)
      await page.getByRole('button', { name: 'Simpan ke daftar desa' }).waitFor()
      expect(await page.getByRole('button', { name: 'Ya, benar' }).count()).toBe(0)
      await page.goBack()
      await page.getByText('Kirim ke kecamatan (7 nama)').waitFor()
    }, 60_000)

    it('when she changes a saved name, the form is filled and says at once where the NIK says otherwise', async () => {
      const { page } = phone
      await page
        .getByRole('link', { name: /^Ubah atau hapus La Orang/ })
        .first()
        .click()
      await page.getByRole('dialog').getByLabel('Memperbaiki data pada daftar').check()
      expect(await faultsOf(page, 'phone')).toEqual([])
      await page.getByRole('button', { name: 'Tampilkan', exact: true }).click()
      await page.getByRole('button', { name: 'Simpan perubahan' }).waitFor()
      const born = page.getByLabel('Tanggal lahir')
      await born.fill('17-08-1985')
      await page.getByText(/^Di NIK: .* Cocokkan dengan KTP/).waitFor()
      expect(await faultsOf(page, 'phone')).toEqual([])
      await page.getByRole('button', { name: 'Pakai tanggal lahir di NIK' }).click()
      await page.getByText(/^Di NIK: /).waitFor({ state: 'hidden' })
      expect(await born.inputValue()).toMatch(/^\d+ \D+ 1980$/)
      await page.getByLabel('Perempuan').check()
      await page.getByText('Di NIK: laki-laki').waitFor()
      await page.getByLabel('Nama lengkap').fill('La Nama Baru')
      await page.getByLabel('Nomor KK').fill('7406010101100008')
      await page.getByLabel('Pekerjaan utama').selectOption({ label: 'Nelayan' })
      await page.getByLabel('Tempat bekerja').fill('laut sekitar Boepinang')
      for (const statement of ['Masih bekerja saat ini', /Tidak sedang sakit/, /Setuju datanya dipakai/]) {
        await page.getByLabel(statement).check()
      }
      await page.getByRole('button', { name: 'Simpan perubahan' }).click()
      await page.getByText('Perubahan pada La Nama Baru tersimpan.').waitFor()
      // It holds nothing back; it is said once more.
      await page.getByText('Periksa lagi:').waitFor()
      await page.getByRole('button', { name: 'Ke daftar desa' }).click()
      await page.getByText('7 nama').first().waitFor()
    }, 60_000)

    it('when she removes a name, she gives the reason, and the list keeps that it was there', async () => {
      const { page } = phone
      await page.getByRole('link', { name: 'Ubah atau hapus La Nama Baru' }).click()
      await page.getByRole('button', { name: 'Hapus dari daftar La Nama Baru' }).click()
      const dialog = page.getByRole('dialog')
      const remove = dialog.getByRole('button', { name: 'Hapus dari daftar', exact: true })
      await remove.click()
      await dialog.getByText('Pilih alasannya dahulu.').first().waitFor()
      expect(await faultsOf(page, 'phone')).toEqual([])
      await dialog.getByLabel('Pindah').check()
      await remove.click()
      await page.getByText('Kirim ke kecamatan (6 nama)').waitFor()
      await page.getByText('Dihapus oleh desa (1)').click()
      await page.getByText(/^Pindah, /).waitFor()
      expect(await readText(page)).toContain('La Nama Baru Pindah')
      expect(await faultsOf(page, 'phone')).toEqual([])
    }, 60_000)

    it('when she sends it, the agency sees it on its board', async () => {
      const { page } = phone
      await page.getByRole('button', { name: 'Kirim ke kecamatan (6 nama)' }).click()
      await page.getByRole('dialog').getByRole('button', { name: 'Kirim ke kecamatan' }).click()
      await page.getByRole('dialog').waitFor({ state: 'hidden' })
      await page.getByText('Minta kecamatan mengembalikan daftarnya').waitFor()
      expect(await page.getByRole('link', { name: /^Ubah atau hapus/ }).count()).toBe(0)
      expect(await faultsOf(page, 'phone')).toEqual([])
      phone.staysHome()
      const board = (await officer.get(`/nominations/board?programmeId=${programmeId}`)).body as BoardAnswer
      const row = board.rows.find(({ area }) => area === boepinang)
      expect(row).toMatchObject({ good: 6, list: { state: 'nominated', onBehalf: false } })
    }, 60_000)

    it('when she drafts, signs and uploads a paper of the list, one paper less is missing on the board', async () => {
      const { page } = phone
      await page.getByRole('link', { name: 'Cetak & tanda tangan' }).click()
      await page.getByText('Dokumen kurang 4').waitFor()
      expect(await faultsOf(page, 'phone')).toEqual([])
      const act = (name: string) => page.getByRole('button', { name: `${name}: Daftar usulan pekerja rentan` })
      await act('Buat konsep').click()
      const [taken] = await Promise.all([page.waitForEvent('download'), act('Unduh konsep (Word)').click()])
      expect(taken.suggestedFilename()).toBe(`daftar-usulan-${boepinang}.docx`)
      await act('Catat tanda tangan').click()
      await page.getByLabel('Tanggal tanda tangan').fill('2 Juni 2025')
      await page.getByLabel('Nama penanda tangan').fill('La Ode Misal')
      expect(await faultsOf(page, 'phone')).toEqual([])
      await page.getByRole('button', { name: 'Simpan tanda tangan' }).click()
      await act('Unggah berkas').click()
      const dialog = page.getByRole('dialog')
      const [chooser] = await Promise.all([
        page.waitForEvent('filechooser'),
        dialog.getByRole('button', { name: /^Pilih berkas/ }).click(),
      ])
      await chooser.setFiles({ name: 'foto.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('ffd8ffe000', 'hex') })
      await dialog.getByText('foto.jpg tersimpan.').waitFor()
      const code = /Kode keaslian ([0-9a-f ]{17})/.exec(await readText(page))![1]!
      await dialog.getByLabel('Empat karakter terakhir kode keaslian').fill(code.slice(-4))
      expect(await faultsOf(page, 'phone')).toEqual([])
      await dialog.getByRole('button', { name: 'Simpan berkas' }).click()
      await page.getByText('Dokumen kurang 3').waitFor()
      phone.staysHome()
      const board = (await officer.get(`/nominations/board?programmeId=${programmeId}`)).body as BoardAnswer
      expect(board.rows.find(({ area }) => area === boepinang)).toMatchObject({ papersMissing: 3 })
    }, 60_000)
  })
})
