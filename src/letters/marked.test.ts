import { TemplateHandler, Zip, xml } from 'easy-template-x'
import { expect, test } from 'vitest'
import { isRefusal, type Refusal } from '#values/refusal.ts'
import { writeCoverLetter } from './cover-letter.ts'
import { writeDecree } from './decree.ts'
import { markLetter } from './marked.ts'
import { writeNotaDinas } from './nota-dinas.ts'
import { defaultTemplate } from './template.ts'
import { propertiesOf } from './testing/letter-properties.ts'
import {
  coverLetterFields,
  coverLetterKind,
  decreeFields,
  decreeKind,
  mark,
  notaDinasFields,
  notaDinasKind,
} from './testing/sample-papers.ts'

const other = { ...mark, 'Diambil oleh': 'La Lain (lead-agency-head)' }

test.each([
  ['nota dinas', (by: typeof mark) => writeNotaDinas(notaDinasKind, { ...notaDinasFields, mark: by })],
  ['cover letter', (by: typeof mark) => writeCoverLetter(coverLetterKind, { ...coverLetterFields, mark: by })],
  ['draft decree', (by: typeof mark) => writeDecree(decreeKind, { ...decreeFields, mark: by })],
])('the %s says in its properties, and nowhere in its text, who took it, when and for what', async (_, write) => {
  const [mine, theirs] = [written(await write(mark)), written(await write(other))]
  expect(await propertiesOf(mine)).toMatchObject({
    ...mark,
    Templat: 'bawaan Payung',
    'cp:lastModifiedBy': mark['Diambil oleh'],
    'dcterms:created': mark['Diambil pada'],
    'dc:description': expect.stringContaining(`Sidik isi: ${mark['Sidik isi']}`),
  })
  expect(await propertiesOf(theirs)).toMatchObject(other)
  expect(await wordsOf(mine)).toBe(await wordsOf(theirs))
  expect(await wordsOf(mine)).not.toContain('Umpama &')
})

test("a Pemda's own template without properties gets them, as a part that the package knows", async () => {
  const bare = await withoutProperties((await defaultTemplate(decreeKind)).bytes)
  expect(await propertiesOf(bare)).toEqual({})
  const marked = await markLetter(bare, 'Surat', { ...mark, Templat: 'bawaan Payung' })
  expect(await propertiesOf(marked)).toMatchObject({ ...mark, 'dc:title': 'Surat' })
  const types = await (await Zip.load(Buffer.from(marked))).getFile('[Content_Types].xml').getContentText()
  for (const part of ['core', 'custom']) expect(types.split(`"/docProps/${part}.xml"`)).toHaveLength(2)
})

function written(letter: Uint8Array | Refusal): Uint8Array {
  if (isRefusal(letter)) throw new Error(letter.code)
  return letter
}

const wordsOf = async (letter: Uint8Array) =>
  xml.parser.serializeNode(await new TemplateHandler().getXml(Buffer.from(letter)))

/** As other programs write it: nothing but the words, neither part nor relation nor type of properties. */
async function withoutProperties(letter: Uint8Array): Promise<Uint8Array> {
  const zip = await Zip.load(Buffer.from(letter))
  for (const path of ['_rels/.rels', '[Content_Types].xml']) {
    const text = await zip.getFile(path).getContentText()
    zip.setFile(path, text.replaceAll(/<(?:Relationship|Override)\b[^>]*docProps[^>]*>/g, ''))
  }
  return zip.export(Buffer)
}
