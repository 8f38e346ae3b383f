import { Document, Packer, Paragraph } from 'docx'
import { TemplateHandler } from 'easy-template-x'
import { expect, test } from 'vitest'
import { isRefusal } from '#values/refusal.ts'
import { type TemplateValues, fillTemplate } from './fill-template.ts'
import type { LetterKind } from './paper-kind.ts'
import { mark } from './testing/sample-papers.ts'

const kind: LetterKind = {
  kind: 'surat',
  title: { id: 'Surat', en: 'Letter' },
  paper: ['F4'],
  signatory: 'camat',
  needs: [],
  numbered: true,
  optional: false,
  handledBy: [],
  template: 'surat.docx',
  texts: {},
  copies: [],
  initials: [],
  fields: [
    { name: 'nama', about: 'Nama', optional: false },
    { name: 'catatan', about: 'Catatan', optional: true },
    { name: 'daftar', about: 'Daftar', optional: false, rows: ['nomor', 'teks'] },
  ],
}
const values: TemplateValues = {
  nama: 'Kecamatan & Desa <Contoh>',
  daftar: [
    { nomor: '1.', teks: 'satu' },
    { nomor: '2.', teks: 'dua' },
  ],
}
const whole = ['Yth. {nama}', '{#daftar}{nomor} {teks} {/daftar}', '{catatan}']

const templateOf = (lines: readonly string[]) =>
  Packer.toBuffer(new Document({ sections: [{ children: lines.map((text) => new Paragraph(text)) }] }))

async function fill(lines: readonly string[], given: TemplateValues = values): Promise<unknown> {
  const paper = await fillTemplate(kind, { bytes: await templateOf(lines), version: 0 }, given, { mark })
  return isRefusal(paper) ? paper : new TemplateHandler().getText(Buffer.from(paper))
}

test("a Pemda's own template is filled, with repeated parts and signs that XML reserves", async () => {
  expect(await fill(whole)).toContain('Yth. Kecamatan & Desa <Contoh>1. satu 2. dua ')
})

test('unknown fields are refused by name, also inside a repeated part', async () => {
  expect(await fill([...whole, '{nomer}', '{#daftar}{jumlah}{/daftar}'])).toMatchObject({
    code: 'template-field-unknown',
    facts: { template: 'surat.docx', fields: 'nomer, jumlah' },
  })
})

test('a template that dropped a required field is refused by name', async () => {
  expect(await fill(['{#daftar}{teks}{/daftar}'])).toMatchObject({
    code: 'template-field-missing',
    facts: { fields: 'nama' },
  })
})

test('empty required values are refused by name, empty optional ones leave nothing behind', async () => {
  expect(await fill(whole, { nama: ' ', daftar: [] })).toMatchObject({
    code: 'paper-field-empty',
    facts: { fields: 'nama, daftar' },
  })
  expect(await fill(whole)).not.toContain('catatan')
})

test.each([
  ['an opened part that is never closed', [...whole, '{#daftar}{teks}'], 'template-tag-broken'],
  ['a closed part that was never opened', [...whole, '{/daftar}'], 'template-tag-broken'],
  ['a part within a part', [...whole, '{#daftar}{#daftar}{teks}{/daftar}{/daftar}'], 'template-tag-broken'],
  ['a brace without its partner', [...whole, 'Desa {nama'], 'template-tag-broken'],
])('%s is refused', async (_, lines, code) => {
  expect(await fill(lines)).toMatchObject({ code })
})

test('a file that is no Word document is refused', async () => {
  const answer = await fillTemplate(kind, { bytes: Buffer.from('bukan dokumen'), version: 0 }, values, { mark })
  expect(answer).toMatchObject({ code: 'template-unreadable' })
})

test('control characters in a name do not break the document, and a brace in it is only a brace', async () => {
  expect(await fill(whole, { ...values, nama: 'La\u0001 Ode\ud800 {nama}' })).toContain('Yth. La Ode\ufffd {nama}')
})
