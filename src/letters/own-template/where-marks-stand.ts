import { xml, type XmlNode } from 'easy-template-x'
import type { DocxParts } from './open-docx.ts'

/** A part of the sheet in which a mark can stand. */
type SheetPart = 'body' | 'header' | 'footer' | 'note'

/** A field mark as written, `{nomor}` or `{#nama}`: where it stands, and the words around it. */
export type Mark = {
  readonly name: string
  readonly part: SheetPart
  readonly paragraph: number
  readonly text: string
}

function partAt(path: string): SheetPart | undefined {
  if (/^word\/document\d*\.xml$/.test(path)) return 'body'
  if (/^word\/header\d*\.xml$/.test(path)) return 'header'
  if (/^word\/footer\d*\.xml$/.test(path)) return 'footer'
  return /^word\/(footnotes|endnotes)\.xml$/.test(path) ? 'note' : undefined
}

/** Every mark of a template, paragraph by paragraph down the part. */
export function marksIn(parts: DocxParts): readonly Mark[] {
  return [...parts].flatMap(([path, bytes]) => {
    const part = partAt(path)
    if (part === undefined) return []
    return paragraphsOf(xml.parser.parse(bytes.toString('utf8'))).flatMap((text, at) =>
      [...text.matchAll(/\{[#/]?\s*([^{}[\]]*?)\s*(?:\[[^{}\]]*\])?\s*\}/g)].map((found) => ({
        name: found[1] ?? '',
        part,
        paragraph: at + 1,
        text: around(text, found.index, found[0].length),
      })),
    )
  })
}

/** The texts of the paragraphs that hold any: whoever counts with the finger does not count empty lines. */
export function paragraphsOf(root: XmlNode): readonly string[] {
  const texts: string[] = []
  const read = (node: XmlNode): string => {
    if (node.nodeName === 'w:t') return (node.childNodes ?? []).map(plain).join('')
    if (node.nodeName === 'w:tab' || node.nodeName === 'w:br') return ' '
    const inner = (node.childNodes ?? []).map(read).join('')
    if (node.nodeName !== 'w:p') return inner
    if (inner.trim() !== '') texts.push(inner)
    return ''
  }
  read(root)
  return texts
}

const plain = (node: XmlNode): string => ('textContent' in node ? (node.textContent ?? '') : '')

/** The mark with some words before and after it. */
function around(text: string, at: number, length: number): string {
  const [from, to] = [Math.max(0, at - 40), Math.min(text.length, at + length + 40)]
  return `${from > 0 ? '…' : ''}${text.slice(from, to).trim()}${to < text.length ? '…' : ''}`
}
