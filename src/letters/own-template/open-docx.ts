import { buffer } from 'node:stream/consumers'
import yauzl from 'yauzl'
import { refuse, type Refusal } from '#values/refusal.ts'

/** The parts of a DOCX by their path, unpacked. */
export type DocxParts = ReadonlyMap<string, Buffer>

const templateLimits = { parts: 400, inflated: 48 * 2 ** 20, ratio: 100 }

/** Small parts pack well by nature; only what unfolds beyond this is measured by its ratio. */
const harmless = 4 * 2 ** 20

/**
 * Unpacks a DOCX that somebody sent. The central directory is judged before anything is unfolded, and the library stops at
 * the size it announced: a file that unfolds into a huge one costs its sender more than us.
 */
export async function openDocx(bytes: Uint8Array, name: string): Promise<DocxParts | Refusal> {
  try {
    const parts = await unpack(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
    return parts ?? refuse('template-unreadable', { template: name })
  } catch {
    // Whatever goes wrong while reading foreign bytes is the fault of the bytes.
    return refuse('template-unreadable', { template: name })
  }
}

async function unpack(bytes: Buffer): Promise<DocxParts | Refusal | undefined> {
  const zip = await yauzl.fromBufferPromise(bytes, { autoClose: false })
  try {
    if (zip.entryCount > templateLimits.parts) return refuse('template-swollen')
    const entries: yauzl.Entry[] = []
    for await (const entry of zip.eachEntry()) entries.push(entry)
    if (isSwollen(entries, bytes.length)) return refuse('template-swollen')
    return await readAll(zip, entries)
  } finally {
    zip.close()
  }
}

function isSwollen(entries: readonly yauzl.Entry[], packed: number): boolean {
  const total = entries.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0)
  return total > templateLimits.inflated || (total > harmless && total > packed * templateLimits.ratio)
}

async function readAll(zip: yauzl.ZipFile, entries: readonly yauzl.Entry[]): Promise<DocxParts | undefined> {
  const parts = new Map<string, Buffer>()
  for (const entry of entries) {
    if (entry.fileName.endsWith('/')) continue
    // One name twice: Word and we could each read another one.
    if (entry.isEncrypted() || parts.has(entry.fileName)) return undefined
    parts.set(entry.fileName, await buffer(await zip.openReadStreamPromise(entry)))
  }
  return parts.has('[Content_Types].xml') && parts.has('_rels/.rels') ? parts : undefined
}
