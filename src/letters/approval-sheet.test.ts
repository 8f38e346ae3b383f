import { expect, it } from 'vitest'
import { rupiah } from '#values/rupiah.ts'
import { drawApprovalSheet, type ApprovalSheet } from './approval-sheet.ts'
import { pdfPages } from './testing/pdf-pages.ts'

const code = '0123456789abcdef'.repeat(4)
const sheet: ApprovalSheet = {
  region: 'Kabupaten Bombana',
  act: 'Kunci daftar 6.000 calon penerima',
  people: 6_000,
  rupiah: rupiah(1_209_600_000),
  facts: [{ name: 'Dasar hukum iuran', value: 'PP 44/2015 pasal 20; '.repeat(12) }],
  code,
  proposer: 'Petugas dinas',
  proposedOn: '4 Agustus 2025',
  validUntil: '18 Agustus 2025',
  approvers: ['Kepala dinas pelaksana'],
  madeOn: '2025-08-04',
}

it('says on one F4 sheet what is agreed to, in figures and in words, until when, and by which code', async () => {
  const bytes = await drawApprovalSheet(sheet)
  const pages = pdfPages(bytes)
  expect(pages).toHaveLength(1)
  expect(pages[0]!.height).toBeCloseTo(935.43, 0)
  const text = pages[0]!.text.replaceAll('\n', ' ')
  for (const part of [
    'Kunci daftar 6.000 calon penerima',
    '6.000 (enam ribu) orang',
    'Rp1.209.600.000 (satu miliar dua ratus sembilan juta enam ratus ribu rupiah)',
    'Petugas dinas, 4 Agustus 2025',
    '18 Agustus 2025',
    '01234567 89abcdef',
    'selaku Kepala dinas pelaksana',
    'Plt. / Plh. / a.n.',
  ])
    expect(text).toContain(part)
  expect(Buffer.compare(bytes, await drawApprovalSheet(sheet)), 'the same bytes again').toBe(0)
})
