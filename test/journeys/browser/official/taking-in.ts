import type { Browser } from 'playwright-core'
import { expect, it } from 'vitest'
import type { BoardAnswer } from '#nomination/contract.ts'
import { demoPassword, usernameOf } from '#demo/play/staff.ts'
import type { PlayedOffice } from '../../played/played-office.ts'
import { faultsOf } from '../judge-page.ts'
import { goTo, openWindow, readText, signIn, type Visit } from '../office-browser.ts'

/** What one part of the journey finds and leaves to the next. */
export type Desk = PlayedOffice & { readonly browser: Browser; readonly address: string; window: Visit }

/** A window in which somebody of the demo's office is signed in on the day that the clock shows now. */
export async function sitDown({ browser, address, stage }: Desk, username: string): Promise<Visit> {
  const window = await openWindow(browser, address, { now: stage.platform.world.clock.now() })
  await signIn(window.page, username, demoPassword)
  return window
}

const sheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

export function takingIn(desk: Desk): void {
  it('when the official opens the board, she sees how many desa have sent, out of all', async () => {
    desk.window = await sitDown(desk, 'petugas')
    const { page } = desk.window
    await goTo(page, 'Usulan')
    await page.getByRole('heading', { name: 'Usulan', level: 1 }).waitFor()
    await page.getByText('143 desa/kelurahan', { exact: true }).waitFor()
    expect(await readText(page)).toMatch(new RegExp(`Desa yang sudah mengirim ${desk.sent} dari 143 desa/kelurahan`))
    await page.getByLabel('Keadaan').selectOption({ label: `Belum ada (${143 - desk.sent})` })
    await page.getByRole('button', { name: 'Buka semua kecamatan' }).click()
    await page.getByRole('link', { name: desk.inHand.desa.name, exact: true }).waitFor()
    expect(await faultsOf(page, 'office')).toEqual([])
  }, 60_000)

  it('when her phone shares it from WhatsApp, it stands there to be taken in, is sent nowhere before and kept nowhere after', async () => {
    const { page } = desk.window
    const { fileName, bytes } = desk.inHand
    await page.evaluate('navigator.serviceWorker.ready')
    const posted: string[] = []
    desk.window.context.on('request', (request) =>
      posted.push(`${request.method()} ${new URL(request.url()).pathname}`),
    )
    // As the share menu does it: a form of files, posted to the address in the manifest.
    await page.evaluate(`document.body.insertAdjacentHTML('beforeend',
      '<form id="share" method="post" enctype="multipart/form-data" action="/bagikan"><input type="file" name="berkas"></form>')`)
    await page.locator('#share input').setInputFiles({ name: fileName, mimeType: sheet, buffer: Buffer.from(bytes) })
    await page.evaluate('document.getElementById("share").submit()')
    await page.waitForURL(/usulan\/unggah/)
    await page.getByText(fileName, { exact: true }).first().waitFor()
    await page.getByRole('button', { name: 'Lanjut ke kolom' }).waitFor()
    expect(posted.filter((one) => one.startsWith('POST')).at(-1)).toBe('POST /api/pemda/74.06/nominations/preview')
    expect(await page.evaluate('caches.keys()')).toEqual([])
    await goTo(page, 'Usulan')
  }, 60_000)

  it('when a photograph comes instead of a file, it is kept and read beside the form of its desa', async () => {
    const { page } = desk.window
    await page.getByRole('link', { name: 'Unggah daftar desa' }).click()
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: 'Pilih berkas', exact: true }).click(),
    ])
    const picture = await page.screenshot()
    await chooser.setFiles({ name: 'daftar.png', mimeType: 'image/png', buffer: picture })
    await page.getByLabel('Desa/kelurahan dari daftar.png').fill(desk.inHand.desa.code)
    await page.getByRole('button', { name: new RegExp(desk.inHand.desa.code) }).click()
    await page.getByRole('button', { name: 'Simpan dan ketik dari foto ini' }).click()
    await page.getByAltText('Foto daftar: daftar.png').waitFor()
    await page.getByText('daftar.png tersimpan.').waitFor()
    expect(await faultsOf(page, 'office')).toEqual([])
    await goTo(page, 'Usulan')
  }, 60_000)

  it('when she takes in the file that came by WhatsApp, she sees every row before it counts', async () => {
    const { page } = desk.window
    const { fileName, bytes } = desk.inHand
    await page.getByRole('link', { name: 'Unggah daftar desa' }).click()
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: 'Pilih berkas', exact: true }).click(),
    ])
    await chooser.setFiles({ name: fileName, mimeType: sheet, buffer: Buffer.from(bytes) })
    await page.getByRole('button', { name: 'Lanjut ke kolom' }).click()
    await page.getByRole('button', { name: 'Lanjut ke hasil per baris' }).click()
    await page.getByRole('heading', { name: /1 daftar siap diterima: \d+ orang/ }).waitFor()
    expect(await faultsOf(page, 'office')).toEqual([])
    await page.getByRole('button', { name: 'Terima 1 daftar' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Terima 1 daftar' }).click()
    await page.getByText(/1 daftar diterima: \d+ orang/).waitFor()
  }, 60_000)

  it('when the kecamatan has passed it on, she receives it and its names count', async () => {
    const { page } = desk.window
    const { desa } = desk.inHand
    const verifier = await desk.stage.sit(usernameOf(desa.code.slice(0, 8)), 'kecamatan-verifier')
    await verifier.post('/nominations/pass-on', { programmeId: desk.programmeId, area: desa.code.slice(0, 8) })
    await page.goto('/74.06/usulan')
    await page.getByRole('button', { name: 'Terima 1 daftar' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Terima 1 daftar' }).click()
    await page.getByRole('dialog').waitFor({ state: 'hidden' })
    const officer = await desk.stage.sit('petugas', 'lead-agency-officer')
    const board = await officer.get<BoardAnswer>(`/nominations/board?programmeId=${desk.programmeId}`)
    const { list, good, received } = board.rows.find(({ area }) => area === desa.code)!
    expect(list).toMatchObject({ state: 'received', onBehalf: true })
    expect(received).toBe(good)
    expect(good).toBeGreaterThan(0)
    const names = board.rows.reduce((all, row) => all + row.received, 0)
    await page.getByText(`${names} orang sudah diterima dinas pelaksana`).waitFor()
    desk.window.staysHome()
    await desk.window.close()
  }, 60_000)
}
