import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream, readdirSync, statSync } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { flushFolder } from './flush.ts'
import { newHead, openPieces, sealPieces, type SealedHead } from './sealed-file.ts'
import { tarEnd, tarHead, tarPadding } from './tar.ts'

export type ArchiveEntry = { readonly name: string; readonly path: string }
export type Manifest = {
  readonly form: 1
  readonly kind: SealedHead['kind']
  readonly engine: SealedHead['engine']
  readonly madeAt: string
  /** Version of the engine that wrote the database. */
  readonly engineVersion: string
  readonly entries: readonly { readonly name: string; readonly size: number; readonly digest: string }[]
}
export type AboutArchive = Omit<Manifest, 'form' | 'entries'>

export const manifestName = 'manifest.json'

/**
 * Packs and seals, waits for the disk, reads everything back and only then gives the file its name. The manifest with the
 * digest of every entry stands at the end, because it is known only there.
 *
 * @returns bytes on the disk
 */
export async function writeArchive(
  to: string,
  key: Buffer,
  about: AboutArchive,
  entries: readonly ArchiveEntry[],
): Promise<number> {
  await mkdir(dirname(to), { recursive: true, mode: 0o700 })
  const unfinished = `${to}.new`
  const written = createHash('sha256')
  try {
    await pipeline(
      packed(about, entries),
      // Level 1: a copy must not keep the two cores of a small machine busy for a few percent of its size.
      createGzip({ level: 1, chunkSize: 64 * 1024 }),
      (gzipped: AsyncIterable<Buffer>) => sealPieces(newHead(about, key), key, hashing(gzipped, written)),
      createWriteStream(unfinished, { mode: 0o600, flush: true }),
    )
    const readBack = createHash('sha256')
    for await (const part of openPieces(unfinished, key)) readBack.update(part)
    if (readBack.digest('hex') !== written.digest('hex')) throw new Error(`${unfinished} does not read back as written`)
    await rename(unfinished, to)
  } catch (error) {
    await rm(unfinished, { force: true })
    throw error
  }
  await flushFolder(dirname(to))
  return statSync(to).size
}

async function* hashing(parts: AsyncIterable<Buffer>, hash: { update(part: Buffer): unknown }) {
  for await (const part of parts) {
    hash.update(part)
    yield part
  }
}

async function* packed(about: AboutArchive, entries: readonly ArchiveEntry[]): AsyncGenerator<Buffer> {
  const known: Manifest['entries'][number][] = []
  for (const { name, path } of entries) {
    const size = name.endsWith('/') ? 0 : statSync(path).size
    yield tarHead(name, size)
    const hash = createHash('sha256')
    if (size > 0) yield* hashing(createReadStream(path, { end: size - 1 }), hash)
    yield tarPadding(size)
    known.push({ name, size, digest: hash.digest('hex') })
  }
  const manifest = Buffer.from(JSON.stringify({ form: 1, ...about, entries: known } satisfies Manifest))
  yield tarHead(manifestName, manifest.length)
  yield manifest
  yield tarPadding(manifest.length)
  yield tarEnd()
}

/** Everything below a folder, folders included: the engine misses even its empty ones. */
export function entriesBelow(folder: string, under: string): readonly ArchiveEntry[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const [path, name] = [join(folder, entry.name), `${under}/${entry.name}`]
    if (entry.isDirectory()) return [{ name: `${name}/`, path }, ...entriesBelow(path, name)]
    return entry.isFile() ? [{ name, path }] : []
  })
}
