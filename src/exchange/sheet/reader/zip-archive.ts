import { closeSync, createReadStream, openSync, readSync, statSync } from 'node:fs'
import { Readable } from 'node:stream'
import yauzl from 'yauzl'
import type { ArchiveLimits } from '../sheet-limits.ts'
import { orBroken } from './file-damage.ts'
import { FileFault } from './file-fault.ts'
import { guardSize, type PackageParts } from './package-parts.ts'

export type FileSource = { readonly bytes: Uint8Array } | { readonly path: string }

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

const chunkSize = 64 * 1024

function* slices(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.byteLength; at += chunkSize) yield bytes.subarray(at, at + chunkSize)
}

/** A file from its first byte on. */
export const chunksOf = (source: FileSource): AsyncIterable<Uint8Array> =>
  'bytes' in source ? Readable.from(slices(source.bytes)) : createReadStream(source.path, { highWaterMark: chunkSize })

/** The parts of a ZIP, opened only after its central directory has passed the limits. */
export class ZipArchive implements PackageParts {
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
      guardSize(
        Array.from(entries.values(), ({ uncompressedSize }) => uncompressedSize),
        sizeOf(source),
        limits,
      )
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
