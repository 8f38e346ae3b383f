import { closeSync, openSync, readSync, statSync } from 'node:fs'
import type { Readable } from 'node:stream'
import yauzl from 'yauzl'
import type { ArchiveLimits } from '../sheet-limits.ts'
import { FileFault } from './file-fault.ts'

export type FileSource = { readonly bytes: Uint8Array } | { readonly path: string }

/** Small files may pack well by nature; only what unfolds beyond this is measured by its ratio. */
const harmless = 4 * 2 ** 20

export const sizeOf = (source: FileSource): number =>
  'bytes' in source ? source.bytes.byteLength : statSync(source.path).size

/** The first bytes of a file, by which its kind is known. */
export function headOf(source: FileSource, length: number): Uint8Array {
  if ('bytes' in source) return source.bytes.subarray(0, length)
  const file = openSync(source.path, 'r')
  try {
    const head = new Uint8Array(length)
    return head.subarray(0, readSync(file, head, 0, length, 0))
  } finally {
    closeSync(file)
  }
}

/**
 * An error of the ZIP library, of zlib or of the text decoder means to the sender: the file is damaged.
 * Errors of our own code and of the machine pass through as they are; they are no fault of the file.
 */
export async function orBroken<T>(work: Promise<T>): Promise<T> {
  try {
    return await work
  } catch (error) {
    throw isFileDamage(error) ? new FileFault('file-broken') : error
  }
}

function isFileDamage(error: unknown): boolean {
  if (!(error instanceof Error) || error instanceof FileFault || 'syscall' in error) return false
  return 'code' in error || error.constructor === Error
}

/** The parts of a ZIP, opened only after its central directory has passed the limits. */
export class ZipArchive {
  readonly entries: ReadonlyMap<string, yauzl.Entry>
  readonly #zip: yauzl.ZipFile

  private constructor(zip: yauzl.ZipFile, entries: ReadonlyMap<string, yauzl.Entry>) {
    this.#zip = zip
    this.entries = entries
  }

  static async open(source: FileSource, limits: ArchiveLimits): Promise<ZipArchive> {
    const zip = await orBroken(openZip(source))
    try {
      const entries = await orBroken(listEntries(zip, limits))
      guardSize(entries.values(), sizeOf(source), limits)
      return new ZipArchive(zip, entries)
    } catch (error) {
      zip.close()
      throw error
    }
  }

  /** The unpacked bytes of a part; yauzl ends the stream with an error when they pass the announced size. */
  async read(name: string): Promise<Readable | undefined> {
    const entry = this.entries.get(name)
    return entry && (await orBroken(this.#zip.openReadStreamPromise(entry)))
  }

  close(): void {
    this.#zip.close()
  }
}

function openZip(source: FileSource): Promise<yauzl.ZipFile> {
  if ('path' in source) return yauzl.openPromise(source.path, { autoClose: false })
  const { buffer, byteOffset, byteLength } = source.bytes
  return yauzl.fromBufferPromise(Buffer.from(buffer, byteOffset, byteLength), { autoClose: false })
}

async function listEntries(zip: yauzl.ZipFile, limits: ArchiveLimits): Promise<Map<string, yauzl.Entry>> {
  if (zip.entryCount > limits.entries) {
    throw new FileFault('file-too-many-parts', { count: zip.entryCount, limit: limits.entries })
  }
  const entries = new Map<string, yauzl.Entry>()
  for await (const entry of zip.eachEntry()) {
    if (entry.isEncrypted()) throw new FileFault('file-encrypted')
    if (!entry.canDecodeFileData() || entries.has(entry.fileName)) throw new FileFault('file-broken')
    entries.set(entry.fileName, entry)
  }
  return entries
}

function guardSize(entries: Iterable<yauzl.Entry>, size: number, limits: ArchiveLimits): void {
  let total = 0
  for (const entry of entries) total += entry.uncompressedSize
  if (total > limits.inflated || (total > harmless && total > size * limits.ratio)) throw new FileFault('file-swollen')
}
