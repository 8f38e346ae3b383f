import { Document, ExternalHyperlink, Footer, Packer, Paragraph, TextRun } from 'docx'
import { Zip } from 'easy-template-x'
import { expect, test } from 'vitest'
import { isRefusal } from '#values/refusal.ts'
import type { LetterKind } from '../paper-kind.ts'
import { kinds } from '../testing/sample-papers.ts'
import { letterKindOf } from '../paper-kind.ts'
import { defaultTemplate } from '../template.ts'
import { judgeTemplate } from './judge-template.ts'

const kind: LetterKind = letterKindOf(kinds, 'sptjm-kepala-desa')
const { bytes: ours } = await defaultTemplate(kind)
const judge = (bytes: Uint8Array) => judgeTemplate(kind, bytes, 'sptjm.docx')

/** Our own template with some parts put in, or changed. */
async function changed(parts: Readonly<Record<string, string | ((text: string) => string)>>): Promise<Uint8Array> {
  const zip = await Zip.load(Buffer.from(ours))
  for (const [path, text] of Object.entries(parts))
    zip.setFile(path, typeof text === 'string' ? text : text(await zip.getFile(path).getContentText()))
  return zip.export(Buffer)
}

const inDocument = (text: string) => (xml: string) => xml.replace('</w:body>', `${text}</w:body>`)
const rels = 'word/_rels/document.xml.rels'
const outside = (type: string, target: string) => (text: string) =>
  text.replace(
    '</Relationships>',
    `<Relationship Id="rIdX" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}" TargetMode="External"/></Relationships>`,
  )

test.each([
  ['a macro', { 'word/vbaProject.bin': 'x' }, 'template-macro'],
  [
    'a DOCM by another name',
    { '[Content_Types].xml': (t: string) => t.replace('document.main', 'x.macroEnabled') },
    'template-macro',
  ],
  ['a thing of another program', { 'word/embeddings/oleObject1.bin': 'x' }, 'template-embedded'],
  ['a piece of HTML', { 'word/document.xml': inDocument('<w:altChunk r:id="rIdX"/>') }, 'template-embedded'],
  ['a picture from elsewhere', { [rels]: outside('image', 'http://contoh.invalid/a.png') }, 'template-link'],
  ['a template from elsewhere', { [rels]: outside('attachedTemplate', '\\\\server\\a.dotm') }, 'template-link'],
  ['a link into the network', { [rels]: outside('hyperlink', 'file:///\\\\server\\a') }, 'template-link'],
  [
    'its outside written in numbers',
    { [rels]: (t: string) => outside('image', 'x')(t).replace('External', '&#69;xternal') },
    'template-link',
  ],
  [
    'an instruction cut in two',
    {
      'word/document.xml': inDocument(
        '<w:p><w:r><w:instrText>DDE</w:instrText></w:r><w:r><w:instrText>AUTO c:\\x</w:instrText></w:r></w:p>',
      ),
    },
    'template-link',
  ],
  [
    'entities of its own',
    { 'word/document.xml': (t: string) => `<!DOCTYPE x [<!ENTITY a "b">]>${t}` },
    'template-unreadable',
  ],
  ['a part that unfolds', { 'word/media/x.xml': 'a'.repeat(20 * 2 ** 20) }, 'template-swollen'],
])('a template with %s is refused', async (_, parts, code) => {
  expect(await judge(await changed(parts))).toMatchObject({ code })
})

test.each([
  ['no archive', Buffer.from('bukan dokumen')],
  ['cut off', Buffer.from(ours).subarray(0, ours.length - 400)],
  ['an old .doc', Buffer.from('d0cf11e0a1b11ae1', 'hex')],
])('a file that is %s is refused by its name', async (_, bytes) => {
  expect(await judge(bytes)).toMatchObject({ code: 'template-unreadable', facts: { template: 'sptjm.docx' } })
})

test('our own template is fit, and what it may leave out is told', async () => {
  const judged = await judge(ours)
  if (isRefusal(judged)) throw new Error(judged.code)
  expect(judged.report).toMatchObject({ unknown: [], missing: [], unused: [], detached: false })
  expect(judged.bytes).toBe(ours)
})

test('an unknown field is named with the nearest known one and the place where it stands', async () => {
  const paragraph = (text: string) => new Paragraph({ children: [new TextRun(text)] })
  const link = new ExternalHyperlink({ link: 'https://contoh.go.id', children: [new TextRun('contoh.go.id')] })
  const bytes = await Packer.toBuffer(
    new Document({
      sections: [
        {
          footers: { default: new Footer({ children: [paragraph('{kode_keaslian} {alamt}')] }) },
          children: [
            paragraph('{daerah} {kecamatan} {sebutan} {desa} {program} {tahun}'),
            new Paragraph(''),
            new Paragraph({ children: [new TextRun('Sebanyak {jumlah_'), new TextRun('nma} orang; '), link] }),
            paragraph('{ttd_jabatan} {ttd_nama}'),
          ],
        },
      ],
    }),
  )
  const judged = await judge(bytes)
  if (isRefusal(judged)) throw new Error(judged.code)
  expect(judged.report.unknown).toEqual([
    {
      name: 'jumlah_nma',
      nearest: 'jumlah_nama',
      part: 'body',
      paragraph: 2,
      text: expect.stringContaining('Sebanyak {jumlah_nma} orang'),
    },
    { name: 'alamt', nearest: 'alamat', part: 'footer', paragraph: 1, text: '{kode_keaslian} {alamt}' },
  ])
  expect(judged.report.missing.map(({ name }) => name)).toEqual(['jumlah_nama'])
  expect(judged.report.unused.map(({ name }) => name)).toEqual(['kop', 'alamat', 'ttd_keterangan'])
})

test("the path of a template on the writer's own computer is taken out, and the rest is left", async () => {
  const settings = 'word/_rels/settings.xml.rels'
  const head = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>'
  const bytes = await changed({
    [settings]: outside('attachedTemplate', 'file:///C:\\Users\\La%20Ode\\Surat.dotx')(head),
    'word/settings.xml': (text) => text.replace(/(<w:settings[^>]*>)/, '$1<w:attachedTemplate r:id="rIdX"/>'),
  })
  const judged = await judge(bytes)
  if (isRefusal(judged)) throw new Error(judged.code)
  expect(judged.report.detached).toBe(true)
  const zip = await Zip.load(Buffer.from(judged.bytes))
  expect(await zip.getFile(settings).getContentText()).not.toContain('La%20Ode')
  expect(await zip.getFile('word/settings.xml').getContentText()).not.toContain('attachedTemplate')
  expect(await judge(judged.bytes)).toMatchObject({ report: { detached: false, missing: [] } })
})
