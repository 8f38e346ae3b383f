import { createHash } from 'node:crypto'
import { Zip } from 'easy-template-x'

const body = 'word/document.xml'

/** A filled letter taken apart: its words, and everything they are set in. */
export type OpenLetter = {
  readonly zip: Zip
  /** What stands between the tags of the body, without the settings of its last section. */
  readonly words: string
  readonly section: string
  readonly head: string
  readonly foot: string
  /** Equal for letters that were printed with one template under one letterhead. */
  readonly setting: string
}

export async function openLetter(letter: Uint8Array): Promise<OpenLetter> {
  const zip = await Zip.load(Buffer.from(letter))
  const text = await zip.getFile(body).getContentText()
  const [from, to] = [text.indexOf('>', text.indexOf('<w:body')) + 1, text.lastIndexOf('</w:body>')]
  const at = text.lastIndexOf('<w:sectPr', to)
  const [head, section] = [text.slice(0, from), text.slice(at, to)]
  return {
    zip,
    words: text.slice(from, at),
    section,
    head,
    foot: text.slice(to),
    setting: await settingOf(zip, head + section),
  }
}

/** The properties tell of one letter only; all else must be the same, or a letter would lose its own head and foot. */
async function settingOf(zip: Zip, frame: string): Promise<string> {
  const digest = createHash('sha256').update(frame)
  const parts = zip.listFiles().filter((path) => path !== body && !path.startsWith('docProps/') && !path.endsWith('/'))
  for (const path of parts.toSorted()) {
    digest.update(path)
    digest.update(Buffer.from(await zip.getFile(path).getContentBinary(Buffer)))
  }
  return digest.digest('hex')
}

/**
 * Letters of one setting as one document, to be printed in one go. Each is a section of its own, so that it begins on a new
 * sheet and counts its pages from one.
 */
export async function mergeLetters([first, ...others]: readonly [OpenLetter, ...OpenLetter[]]): Promise<Buffer> {
  const all = [first, ...others]
  const words = all.map((one, at) => (at === all.length - 1 ? one.words : one.words + closing(one.section)))
  first.zip.setFile(body, first.head + words.join('') + fromOne(first.section) + first.foot)
  return first.zip.export(Buffer)
}

/** The end of a section stands in a paragraph; as low as a hair, so that it never needs a sheet of its own. */
const closing = (section: string): string =>
  `<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>${fromOne(section)}</w:pPr></w:p>`

const fromOne = (section: string): string =>
  /<w:pgNumType\b[^>]*\/>/.test(section)
    ? section.replace(/<w:pgNumType\b[^>]*\/>/, '<w:pgNumType w:start="1"/>')
    : section.replace(/(<w:pgMar\b[^>]*\/>)/, '$1<w:pgNumType w:start="1"/>')
