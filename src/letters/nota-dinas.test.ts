import { TemplateHandler } from 'easy-template-x'
import { expect, test } from 'vitest'
import { isRefusal } from '#values/refusal.ts'
import { writeNotaDinas } from './nota-dinas.ts'
import { notaDinasFields, notaDinasKind } from './testing/sample-papers.ts'

async function notaDinasText(): Promise<string> {
  const paper = await writeNotaDinas(notaDinasKind, notaDinasFields)
  if (isRefusal(paper)) throw new Error(paper.code)
  return new TemplateHandler().getText(Buffer.from(paper))
}

test('the nota dinas goes to the head of region through the Sekda, without number and date', async () => {
  const text = await notaDinasText()
  expect(text).toMatch(/Kepada Yth\.:Bupati BombanaMelalui:Sekretaris Daerah Kabupaten Bombana/)
  expect(text).toMatch(/Nomor:\.+Tanggal:\.+Lampiran/)
  expect(text).not.toMatch(/[{}]/)
})

test('it shows the funnel, the money with what is left, the order and the code of the list', async () => {
  const text = await notaDinasText()
  for (const part of [
    '1.Diusulkan desa8.9122.Memenuhi syarat7.5093.Calon penerima6.0004.Cadangan1.509',
    'APBD 2025, DPA Nomor 900/12/2025Rp1.250.000.000Rp1.209.600.000Rp40.400.000',
    '6.000 (enam ribu) orang calon penerima dan 1.509 (seribu lima ratus sembilan) orang cadangan',
    'Rp1.209.600.000 (satu miliar dua ratus sembilan juta enam ratus ribu rupiah)',
    'desil terendah lebih dahulu;',
    'Daftar dikunci pada 4 Agustus 2025 dengan kode keaslian 9f2c41d0',
    'Plt. KEPALA DINAS TENAGA KERJA KABUPATEN BOMBANA,',
  ]) {
    expect(text).toContain(part)
  }
})
