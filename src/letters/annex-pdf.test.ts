import { Writable } from 'node:stream'
import { expect, test } from 'vitest'
import { plainDate } from '#values/plain-date.ts'
import { writeAnnexPdf } from './annex-pdf.ts'
import { planSheet } from './annex-sheet.ts'
import type { Annex } from './annex.ts'
import { listKindOf } from './paper-kind.ts'
import { code, decreeFields, kinds, pemda, samplePeople, subject } from './testing/sample-papers.ts'
import { pdfPages } from './testing/pdf-pages.ts'

const annex: Annex = {
  kind: listKindOf(kinds, 'lampiran-penerima'),
  paper: 'F4',
  pemda,
  subject,
  meaning: [`Pekerja rentan adalah ${decreeFields.definition}.`],
  people: samplePeople(400),
  signatory: decreeFields.signatory,
  code,
  root: 'cd'.repeat(32),
  trailEnd: `74.06 3456 ${'ab'.repeat(32)}`,
  mark: 'Diambil oleh: penguji',
  madeOn: plainDate(2025, 8, 4),
}

async function print(changes: Partial<Annex> = {}): Promise<{ bytes: Buffer; pages: number }> {
  const chunks: Buffer[] = []
  const out = new Writable({
    write(chunk: Buffer, _, done) {
      chunks.push(chunk)
      done()
    },
  })
  const { pages } = await writeAnnexPdf({ ...annex, ...changes }, out)
  return { bytes: Buffer.concat(chunks), pages }
}

test.each([
  ['F4', 609.45, 935.43],
  ['A4', 595.28, 841.89],
] as const)('on %s every page has the size, the table head, its number and the code', async (paper, width, height) => {
  const { bytes, pages } = await print({ paper })
  const printed = pdfPages(bytes)
  expect(printed).toHaveLength(pages)
  expect(pages).toBeGreaterThan(5)
  for (const [index, page] of printed.entries()) {
    expect(page).toMatchObject({ width, height })
    expect(page.text).toContain('No.\nNama\nNIK\nL/P\nPekerjaan\nAlamat')
    expect(page.text).toContain(`halaman ${index + 1} dari ${pages}`)
    expect(page.text.replace(/\s/g, '')).toContain(code)
    expect(page.text).toContain(`Kode daftar   ${Array(8).fill('cdcdcdcd').join(' ')}`)
    expect(page.text).toContain(`Jejak audit 74.06 3456 ${'ab'.repeat(32)}`)
  }
})

test('its own head stands on the first page, the sum and the signature on the last', async () => {
  const texts = pdfPages((await print()).bytes).map(({ text }) => text)
  expect(texts[0]).toContain(
    'LAMPIRAN I\nKEPUTUSAN BUPATI BOMBANA\nNOMOR .................. TAHUN ..........\nTENTANG\nPENETAPAN',
  )
  expect(texts[0]).toContain('DAFTAR PENERIMA BANTUAN IURAN')
  expect(texts.at(-1)).toContain('Jumlah 400 (empat ratus) orang\nBUPATI BOMBANA,\nLA CONTOH, S.E.')
  expect(texts.slice(0, -1).join()).not.toContain('LA CONTOH')
})

test('everybody is printed once', async () => {
  const text = pdfPages((await print()).bytes)
    .map((page) => page.text)
    .join('\n')
  expect(text.match(/7406••••••••••\d\d/g)).toHaveLength(400)
})

test('the reserve shows the place in the order of replacement', async () => {
  const { bytes } = await print({ kind: listKindOf(kinds, 'lampiran-cadangan'), people: samplePeople(1) })
  const [page] = pdfPages(bytes)
  expect(page?.text).toContain('LAMPIRAN II')
  expect(page?.text).toContain('1\n1\nLa Ode Hasanuddin')
})

test('a kelurahan is called kelurahan, and a name the font cannot print does not stop the list', async () => {
  const people = samplePeople(1).map((person) => ({
    ...person,
    desa: { ...person.desa, code: '74.06.01.1003' as typeof person.desa.code },
    name: 'Ḥasan 李',
  }))
  const [page] = pdfPages((await print({ people })).bytes)
  expect(page?.text).toContain('Kelurahan Batuawu 1-1 (1 orang)')
  expect(page?.text).toContain('Hasan ?')
})

test('the same list gives the same bytes', async () => {
  const [once, again] = [await print(), await print()]
  expect(once.bytes.equals(again.bytes)).toBe(true)
})

test('the QR code never stands where somebody signs', () => {
  for (let count = 1; count <= 120; count += 1) {
    const sheet = planSheet({ ...annex, people: samplePeople(count) }, (text, size) => text.length * size * 0.5)
    const signature = sheet.pages.at(-1)?.find(({ block }) => block.kind === 'signature')
    const bottom = (signature?.y ?? Number.NaN) + (signature?.block.height ?? 0)
    expect(bottom).toBeLessThan(sheet.footer.qr.y)
  }
})

test('a stream that breaks off ends in an error instead of a hanging print', async () => {
  const broken = new Writable({ write: (_, __, done) => done(new Error('disk full')) })
  await expect(writeAnnexPdf(annex, broken)).rejects.toThrow('disk full')
})
