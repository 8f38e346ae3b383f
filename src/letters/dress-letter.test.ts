import { crc32, deflateSync } from 'node:zlib'
import { xml, type XmlNode } from 'easy-template-x'
import { expect, test } from 'vitest'
import { isRefusal, orThrow } from '#values/refusal.ts'
import { fillTemplate } from './fill-template.ts'
import { letterheadValues, type Letterhead } from './letterhead.ts'
import { openDocx } from './own-template/open-docx.ts'
import { letterKindOf } from './paper-kind.ts'
import { copiesText } from './paper-texts.ts'
import { sizeOfPng } from './rules/png-size.ts'
import { sampleValues } from './sample-values.ts'
import { defaultTemplate, type Template } from './template.ts'
import { kinds, mark } from './testing/sample-papers.ts'

const kind = letterKindOf(kinds, 'surat-permintaan-usulan')

/** A picture of 200 × 400 black dots. */
const logo = pngOf(200, 400)
const letterhead: Letterhead = {
  lines: ['Pemerintah Kabupaten Contoh', 'Dinas Tenaga Kerja & Transmigrasi'],
  address: 'Jalan Contoh Nomor 1',
  contact: 'surel disnaker@contoh.go.id',
  logo,
  paper: 'A4',
}

async function partsOf(template: Template, copies: readonly string[] = []): Promise<ReadonlyMap<string, Buffer>> {
  const values = { ...sampleValues(kind), ...letterheadValues(letterhead), tembusan: copiesText(copies) }
  const letter = orThrow(await fillTemplate(kind, template, values, { mark, letterhead }))
  const parts = await openDocx(letter, 'surat.docx')
  if (isRefusal(parts)) throw new Error(parts.code)
  return parts
}
const textOf = (parts: ReadonlyMap<string, Buffer>, path: string) => parts.get(path)!.toString()

test('a default template bears the lines, the coat of arms and the paper of the office', async () => {
  const parts = await partsOf(await defaultTemplate(kind), ['Sekretaris Daerah', 'Inspektur'])
  const body = textOf(parts, 'word/document.xml')
  expect(body).toMatch(/<w:pgSz[^>]*w:w="11906"[^>]*w:h="16838"/)
  // The tables of the F4 template still end before the edge of the narrower sheet.
  const [, left, right] = /<w:pgMar[^>]*w:right="(\d+)"[^>]*w:left="(\d+)"/.exec(body)!.map(Number)
  const widths = [...body.matchAll(/<w:tblW w:type="dxa" w:w="(\d+)"/g)].map((found) => Number(found[1]))
  for (const width of widths) expect(width).toBeLessThanOrEqual(11_906 - left! - right! + 2)
  expect(widths.length).toBeGreaterThan(0)
  expect(parts.get('word/media/kop.png')!.equals(logo)).toBe(true)
  const id = /<a:blip[^>]*r:embed="(\w+)"/.exec(body)![1]
  const relations = textOf(parts, 'word/_rels/document.xml.rels')
  expect(relations).toMatch(new RegExp(`Id="${id}"[^>]*Target="media/kop.png"`))
  expect(textOf(parts, '[Content_Types].xml').match(/Extension="png"/gi)).toHaveLength(1)
  // Twice as high as wide, and as high as a letterhead.
  expect(/<wp:extent cx="(\d+)" cy="(\d+)"/.exec(body)!.slice(1).map(Number)).toEqual([396_000, 792_000])
  const words = wordsOf(xml.parser.parse(body))
  expect(words.startsWith('Pemerintah Kabupaten Contoh|Dinas Tenaga Kerja & Transmigrasi')).toBe(true)
  expect(words).toContain('Jalan Contoh Nomor 1|surel disnaker@contoh.go.id')
  expect(words).toContain('Tembusan:|1. Sekretaris Daerah|2. Inspektur')
})

test('every part that is referred to is there, and every part is of a type the package knows', async () => {
  const parts = await partsOf(await defaultTemplate(kind))
  const types = textOf(parts, '[Content_Types].xml')
  for (const path of parts.keys()) {
    if (path === '[Content_Types].xml') continue
    const isKnown = types.includes(`PartName="/${path}"`) || types.includes(`Extension="${path.split('.').at(-1)}"`)
    expect(isKnown, path).toBe(true)
  }
  for (const [path, lines] of [...parts].filter(([name]) => name.endsWith('.rels'))) {
    const folder = path.replace(/_rels\/[^/]+$/, '')
    const found = [...lines.toString().matchAll(/Target="([^"]+)"(?![^>]*External)/g)].map(([, target]) => target!)
    for (const target of found)
      expect(parts.has(target.startsWith('/') ? target.slice(1) : folder + target), target).toBe(true)
  }
})

test("a Pemda's own template has its head and its paper in it already", async () => {
  const { bytes } = await defaultTemplate(kind)
  const parts = await partsOf({ bytes, version: 3 })
  expect(parts.has('word/media/kop.png')).toBe(false)
  expect(textOf(parts, 'word/document.xml')).toMatch(/<w:pgSz[^>]*w:h="18709"/)
  expect(textOf(parts, 'word/document.xml')).not.toContain('Tembusan')
})

test('what is no PNG has no size', () => {
  expect(sizeOfPng(logo)).toEqual({ width: 200, height: 400 })
  expect(sizeOfPng(Buffer.from('ffd8ffe0', 'hex'))).toBeUndefined()
  expect(sizeOfPng(logo.subarray(0, 12))).toBeUndefined()
})

/** Texts with their breaks, as they stand on the sheet. */
function wordsOf(node: XmlNode): string {
  if (node.nodeName === 'w:br') return '|'
  if (node.nodeName === 'w:t')
    return (node.childNodes ?? []).map((one) => ('textContent' in one ? one.textContent : '')).join('')
  return `${(node.childNodes ?? []).map(wordsOf).join('')}${node.nodeName === 'w:p' ? '\n' : ''}`
}

function pngOf(width: number, height: number): Buffer {
  const chunk = (name: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(name), data])
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
    length.writeUInt32BE(data.length)
    sum.writeUInt32BE(crc32(body))
    return Buffer.concat([length, body, sum])
  }
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.writeUInt8(8, 8)
  const dots = deflateSync(Buffer.alloc((width + 1) * height))
  const signature = Buffer.from('89504e470d0a1a0a', 'hex')
  return Buffer.concat([signature, chunk('IHDR', head), chunk('IDAT', dots), chunk('IEND', Buffer.alloc(0))])
}
