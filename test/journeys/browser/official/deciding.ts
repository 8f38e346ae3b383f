import { expect, it } from 'vitest'
import type { VerifyResult } from '#demo/play/answers.ts'
import { verifyPeople } from '#demo/play/verify-people.ts'
import { officeQuota } from '../../played/played-office.ts'
import { faultsOf } from '../judge-page.ts'
import { goTo, readText } from '../office-browser.ts'
import { type Desk, sitDown } from './taking-in.ts'

const lot = 'undian uji 2025'
const need = `Kebutuhan iuran Rp12.096.000 (${officeQuota} × Rp16.800 × 12 bulan)`

export function deciding(desk: Desk): void {
  let verified: VerifyResult
  const eligible = () => verified.counts.outcome['eligible']!

  it('when the verification has run, she reads how many are eligible and why the others are not', async () => {
    verified = await verifyPeople(desk.stage, desk.programmeId)
    desk.stage.on(desk.stage.plan.days.decree)
    desk.window = await sitDown(desk, 'petugas')
    const { page } = desk.window
    await goTo(page, 'Verifikasi')
    await page.getByRole('heading', { name: 'Orang yang diverifikasi' }).waitFor()
    await page.getByText(`${verified.counts.people} orang`, { exact: true }).waitFor()
    const refused = verified.counts.outcome['not-eligible']!
    expect(refused).toBeGreaterThan(0)
    expect(await readText(page)).toMatch(
      new RegExp(`Memenuhi syarat ${eligible()} orang .*Tidak memenuhi syarat ${refused} orang`),
    )
    await page.getByLabel('Hasil', { exact: true }).selectOption({ label: 'Tidak memenuhi syarat' })
    await page.getByText(`${refused} orang`, { exact: true }).first().waitFor()
    await page
      .getByRole('button', { name: /^Lihat syarat / })
      .first()
      .click()
    await page.getByText('Tidak terpenuhi').first().waitFor()
    expect(await faultsOf(page, 'office')).toEqual([])
  }, 60_000)

  it('when she runs the selection with the drawn number, the quota is filled and the rest waits', async () => {
    const { page } = desk.window
    expect(eligible()).toBeGreaterThan(officeQuota)
    await page.goto('/74.06/seleksi/jalankan')
    await page.getByLabel('Angka undian').fill(lot)
    await page.getByRole('button', { name: 'Jalankan seleksi' }).click()
    const reserve = eligible() - officeQuota
    await page
      .getByText(`${officeQuota} orang dalam kuota, ${reserve} orang menjadi cadangan.`)
      .waitFor({ timeout: 30_000 })
    await page.getByRole('link', { name: 'Lihat hasil' }).click()
    await page.getByRole('heading', { name: 'Daftar hasil ini belum dikunci' }).waitFor()
    expect(await readText(page)).toContain(
      `Batas kuota pada urutan ${officeQuota} dari ${eligible()} orang yang memenuhi syarat.`,
    )
  }, 60_000)

  it('when somebody asks why he is not in it, the page names his place, the rule and its source', async () => {
    const { page } = desk.window
    await page.getByRole('link', { name: 'Orang', exact: true }).click()
    await page.getByLabel('Status', { exact: true }).selectOption({ label: 'Cadangan' })
    await page.getByText('Cadangan urutan 1', { exact: true }).first().waitFor()
    await page.getByRole('row').nth(1).getByRole('link').click()
    await page.getByText(/menjadi cadangan urutan 1\./).waitFor()
    const said = await readText(page)
    expect(said).toContain(`Urutannya ${officeQuota + 1} dari ${eligible()} orang yang memenuhi syarat.`)
    expect(said).toMatch(/Keluarganya berada di desil \d\..* Sumber: DTSEN, data per \d+ \w+ 2025\./)
    expect(said).not.toMatch(/\d{16}/)
    expect(await faultsOf(page, 'office')).toEqual([])
  }, 60_000)

  it('when she locks the list, she sees people and rupiah first, and a second person has to agree', async () => {
    const { page } = desk.window
    await goTo(page, 'Seleksi & Penetapan')
    await page.getByRole('button', { name: 'Kunci daftar' }).click()
    const asked = await readText(page, 'dialog[open]')
    expect(asked).toContain(`Kunci daftar ${officeQuota} calon penerima?`)
    expect(asked).toContain(need)
    expect(asked).toContain('Kunci masih dapat dibuka sebelum Keputusan Bupati ditandatangani.')
    expect(await faultsOf(page, 'office')).toEqual([])
    await page.getByRole('dialog').getByRole('button', { name: 'Kunci daftar' }).click()
    await page.getByText('Menunggu persetujuan orang kedua').waitFor()
  }, 60_000)

  it('when the head of the agency agrees, the list is locked and its people are calon penerima', async () => {
    const head = await sitDown(desk, 'kadis')
    await head.page.getByRole('link', { name: /1 hal menunggu persetujuan Anda/ }).click()
    await head.page.getByRole('heading', { name: `Kunci daftar ${officeQuota} calon penerima` }).waitFor()
    // The sheet for paper, the deputy and the own family card lie folded below; their forms are judged too.
    for (const fold of ['Setujui di atas kertas', 'Tunjuk pengganti sementara', 'Kartu keluarga Anda'])
      await head.page.getByText(fold, { exact: true }).click()
    await head.page.getByText('Yang ditunjuk').waitFor()
    expect(await faultsOf(head.page, 'office')).toEqual([])
    await head.page.getByRole('button', { name: 'Setujui', exact: true }).click()
    await head.page.getByRole('dialog').getByRole('button', { name: 'Setujui penguncian' }).click()
    await head.page.getByText('Tidak ada yang menunggu keputusan Anda').waitFor()
    head.staysHome()
    await head.close()
    const { page } = desk.window
    await page.goto('/74.06/seleksi/orang?status=selected')
    await page.getByRole('cell').getByText('Calon penerima', { exact: true }).first().waitFor()
    expect(await readText(page)).not.toContain('Ditetapkan')
  }, 60_000)
}
