import { TemplateHandler, type XmlGeneralNode, type XmlNode } from 'easy-template-x'
import { expect, test } from 'vitest'
import { month, monthRange } from '#values/month.ts'
import { isRefusal } from '#values/refusal.ts'
import { rupiah } from '#values/rupiah.ts'
import { type DecreeFields, writeDecree } from './decree.ts'
import { contribution, decreeFields, decreeKind, subject } from './testing/sample-papers.ts'

const handler = new TemplateHandler()

async function decreeOf(fields: Partial<DecreeFields> = {}): Promise<Buffer> {
  const paper = await writeDecree(decreeKind, { ...decreeFields, ...fields })
  if (isRefusal(paper)) throw new Error(paper.code)
  return Buffer.from(paper)
}
const textOf = async (fields: Partial<DecreeFields> = {}) => handler.getText(await decreeOf(fields))

test('the draft states people, money in figures and words, months, annexes and their code', async () => {
  const text = await textOf()
  for (const part of [
    `KEPUTUSAN Bupati TENTANG ${subject}`,
    'MEMUTUSKAN:',
    'Menetapkan 6.000 (enam ribu) orang pekerja rentan sebagai penerima bantuan iuran',
    'Menetapkan 1.509 (seribu lima ratus sembilan) orang pekerja rentan sebagai cadangan',
    'sebesar Rp16.800 per orang per bulan selama 12 (dua belas) bulan, terhitung mulai Oktober 2025 sampai dengan September 2026',
    'Rp1.209.600.000 (satu miliar dua ratus sembilan juta enam ratus ribu rupiah)',
    'adalah orang yang bekerja di luar hubungan kerja',
    'Penggantian ditetapkan dengan berita acara penggantian yang ditandatangani Kepala Dinas Tenaga Kerja',
    'kode keaslian 9f2c41d0 7be35a86',
    'Ditetapkan di Rumbia',
    'LA CONTOH, S.E.',
  ]) {
    expect(text).toContain(part)
  }
})

test('laws are listed one by one behind a single Mengingat', async () => {
  const text = await textOf({ legalBases: ['Undang-Undang A;', 'Undang-Undang B;'] })
  expect(text).toContain('Mengingat:1.Undang-Undang A;2.Undang-Undang B;')
})

test('number and date stay blank, and no field mark is left', async () => {
  const text = await textOf()
  expect(text).toMatch(/NOMOR \.+ TAHUN \.+TENTANG/)
  expect(text).toMatch(/pada tanggal \.+BUPATI BOMBANA,/)
  expect(text).not.toMatch(/[{}]/)
})

test('without a reserve the decree says so instead of naming nobody', async () => {
  const text = await textOf({ reserve: 0 })
  expect(text).toContain('tidak menetapkan cadangan')
  expect(text).not.toContain('Lampiran II')
})

test('a price that changes on the way is told with its months', async () => {
  const rates = [
    { months: monthRange(month(2026, 1), 3), perPerson: rupiah(16_800) },
    { months: monthRange(month(2026, 4), 9), perPerson: rupiah(8400) },
  ]
  const text = await textOf({ contribution: { people: 100, rates, total: rupiah(12_600_000) } })
  expect(text).toContain(
    'Rp16.800 per orang per bulan untuk Januari 2026 sampai dengan Maret 2026 dan Rp8.400 per orang per bulan untuk April 2026 sampai dengan Desember 2026',
  )
})

test('a sum that is not people × months × contribution makes no decree', async () => {
  const wrong = { ...contribution, total: rupiah(1_209_600_001) }
  expect(await writeDecree(decreeKind, { ...decreeFields, contribution: wrong })).toMatchObject({
    code: 'paper-sum-differs',
    facts: { given: 1_209_600_001, computed: 1_209_600_000 },
  })
})

test('the sheet is F4 and the face Bookman Old Style 12', async () => {
  const docx = await decreeOf()
  const size = find(await handler.getXml(docx), 'w:pgSz')
  expect(size?.attributes).toMatchObject({ 'w:w': '12189', 'w:h': '18709' })
  const styles = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles'
  const face = await handler.getXml(docx, styles)
  expect(find(face, 'w:rFonts')?.attributes?.['w:ascii']).toBe('Bookman Old Style')
  expect(find(face, 'w:sz')?.attributes?.['w:val']).toBe('24')
})

function find(node: XmlNode, name: string): XmlGeneralNode | undefined {
  if (node.nodeName === name && 'attributes' in node) return node
  for (const child of node.childNodes ?? []) {
    const found = find(child, name)
    if (found !== undefined) return found
  }
  return undefined
}
