import { expect, it } from 'vitest'
import type { EnrolmentFiles } from '#enrolment/contract.ts'
import { pdfPages } from '#letters/testing/pdf-pages.ts'
import type { DecreeList } from '#selection/contract.ts'
import { officeQuota } from '../../played/played-office.ts'
import { faultsOf } from '../judge-page.ts'
import { goTo } from '../office-browser.ts'
import { digestOf, rowsOf, take, type Taken, wordsOf } from '../taken-files.ts'
import type { Desk } from './taking-in.ts'

const number = '412 Tahun 2025'

/** From the locked list to its papers, its number, and the file for the branch; every file is read as it was saved. */
export function enrolling(desk: Desk): void {
  let annex: Taken
  let code: string
  const button = (name: string) => desk.window.page.getByRole('button', { name, exact: true })
  const officer = () => desk.stage.sit('petugas', 'lead-agency-officer')
  const listNow = async () => {
    const lists = await (
      await officer()
    ).get<{ rows: DecreeList[] }>(`/selection/lists?programmeId=${desk.programmeId}`)
    return lists.rows[0]!
  }

  it('when she downloads the letters, Word opens them with people, rupiah and the code of the list', async () => {
    const { page } = desk.window
    await page.goto('/74.06/seleksi')
    const memo = await take(page, button('Nota dinas (DOCX)'))
    const draft = await take(page, button('Naskah Keputusan (DOCX)'))
    code = (await listNow()).code
    expect([memo.name, draft.name]).toEqual([expect.stringMatching(/\.docx$/), expect.stringMatching(/\.docx$/)])
    expect(await wordsOf(memo)).toContain(`${officeQuota} `)
    const decree = await wordsOf(draft)
    expect(decree).toContain(`Menetapkan ${officeQuota} (enam puluh) orang pekerja rentan sebagai penerima`)
    expect(decree).toContain('Rp12.096.000 (dua belas juta sembilan puluh enam ribu rupiah)')
    expect(decree.replaceAll(' ', '')).toContain(code.slice(0, 32))
  }, 60_000)

  it('when she downloads the annex, PDF and XLSX name the same people once each', async () => {
    const { page } = desk.window
    annex = await take(page, page.getByRole('button', { name: /^Lampiran I: .*PDF F4$/ }))
    const book = await take(page, page.getByRole('button', { name: /^Lampiran I: .*XLSX$/ }))
    const pages = pdfPages(annex.bytes)
    const printed = pages.map(({ text }) => text).join('\n')
    const niks = (await rowsOf(book)).flatMap(({ cells }) => cells.map(({ text }) => text)).filter(isNik)
    expect(niks).toHaveLength(officeQuota)
    expect(new Set(niks).size).toBe(officeQuota)
    expect(niks.filter((nik) => !printed.includes(nik))).toEqual([])
    expect(printed.replaceAll(/\s/g, '')).toContain(code)
    expect([annex.name, book.name].join(' ')).not.toMatch(/\d{16}/)
  }, 60_000)

  it('when number, date and signed file are recorded, and not with a code from another list, they are ditetapkan', async () => {
    const { page } = desk.window
    await button('Ajukan ke Bupati').click()
    await page.getByRole('dialog').getByRole('button', { name: 'Ajukan ke Bupati' }).click()
    await page.getByRole('link', { name: 'Catat Keputusan' }).click()
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      button('Pilih berkas: Keputusan yang ditandatangani (PDF)').click(),
    ])
    await chooser.setFiles({ name: 'keputusan.pdf', mimeType: 'application/pdf', buffer: annex.bytes })
    await page.getByText('sudah tersimpan').waitFor()
    await page.getByLabel('Nomor Keputusan').fill(number)
    await page.getByLabel('Tanggal Keputusan').fill('22 September 2025')
    await page.getByLabel('Judul Keputusan').fill('Penetapan Penerima Bantuan Iuran')
    await page.getByLabel('Nama penanda tangan').fill('Bupati Bombana')
    await page.getByLabel('Kode keaslian di lampiran').fill(code.replace(/^./, (first) => (first === '0' ? '1' : '0')))
    await button('Catat Keputusan').click()
    await page.getByText('Berkas ini memuat daftar lain.').waitFor()
    await page.getByLabel('Kode keaslian di lampiran').fill(
      code
        .toUpperCase()
        .match(/.{1,8}/g)!
        .join(' '),
    )
    await button('Catat Keputusan').click()
    await page.getByText(`Nomor ${number} tanggal 22 September 2025`).waitFor()
    expect(await faultsOf(page, 'office')).toEqual([])
    const kept = await take(page, button('Unduh Keputusan yang ditandatangani'))
    expect(digestOf(kept.bytes)).toBe(digestOf(annex.bytes))
    await page.goto('/74.06/seleksi/orang?status=selected')
    const called = page.getByRole('cell').getByText(`Ditetapkan (Keputusan Nomor ${number} tanggal 22 September 2025)`)
    await called.first().waitFor()
    expect(await called.count()).toBe(Math.min(50, officeQuota))
  }, 60_000)

  it('when she makes the file for BPJS, it holds everybody who is complete, and the rest with the reason', async () => {
    const { page } = desk.window
    await goTo(page, 'Kepesertaan')
    await button('Buat berkas pendaftaran').click()
    await page.getByText(/\d+ orang ada di berkas pendaftaran/).waitFor({ timeout: 30_000 })
    const files = await (await officer()).get<EnrolmentFiles>(`/enrolment/files?programmeId=${desk.programmeId}`)
    const { people, held, parts } = files.rows[0]!
    expect(people + held).toBe(officeQuota)
    const taken = await take(page, button(`Unduh berkas (${people} orang)`))
    expect(digestOf(taken.bytes)).toBe(parts[0]!.digest)
    const [, ...rows] = await rowsOf(taken)
    expect(rows).toHaveLength(people)
    const left = await take(page, button(`Unduh ${held} orang beserta sebabnya`))
    expect((await rowsOf(left)).slice(1)).toHaveLength(held)
    expect(await faultsOf(page, 'office')).toEqual([])
    desk.window.staysHome()
  }, 60_000)
}

const isNik = (text: string) => /^\d{16}$/.test(text)
