import { SaxesParser } from 'saxes'
import { FileFault } from './file-fault.ts'
import { orBroken } from './file-damage.ts'

export type XmlHandler = {
  open(name: string, attributes: Readonly<Record<string, string>>): void
  close(name: string): void
  text?(text: string): void
  /** Asked after every chunk: true ends the reading before the end of the part. */
  done?(): boolean
}

/** Some programs write `<x:row>` for `<row>`; only the local name counts. */
const localName = (name: string) => (name.includes(':') ? name.slice(name.indexOf(':') + 1) : name)

/**
 * Feeds one part of a workbook to its handler, chunk by chunk.
 *
 * A document type is refused before anything in it can be declared: no workbook has one, and entities
 * that expand into each other begin there. Only UTF-8 is read, which is what every office program writes.
 */
export function parseXml(stream: AsyncIterable<Uint8Array>, handler: XmlHandler): Promise<void> {
  return orBroken(feed(stream, prepare(handler), handler))
}

type PlainParser = SaxesParser<{ position: false; xmlns: false }>

function prepare(handler: XmlHandler): PlainParser {
  const parser: PlainParser = new SaxesParser({ position: false, xmlns: false })
  parser.on('error', () => {
    throw new FileFault('file-broken')
  })
  parser.on('doctype', () => {
    throw new FileFault('file-unsafe')
  })
  parser.on('opentag', (tag) => handler.open(localName(tag.name), tag.attributes))
  parser.on('closetag', (tag) => handler.close(localName(tag.name)))
  if (handler.text) parser.on('text', (text) => handler.text?.(text))
  return parser
}

async function feed(stream: AsyncIterable<Uint8Array>, parser: PlainParser, handler: XmlHandler): Promise<void> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  for await (const chunk of stream) {
    parser.write(decoder.decode(chunk, { stream: true }))
    if (handler.done?.()) return
  }
  parser.write(decoder.decode()).close()
}
