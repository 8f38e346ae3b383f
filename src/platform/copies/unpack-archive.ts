import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { isRefusal, refuse, type Refusal } from '#values/refusal.ts'
import { manifestName, type Manifest } from './archive.ts'
import type { MasterKeys } from '../vault/key-file.ts'
import { markOfKey } from './derived-key.ts'
import { openPieces, readHead, type SealedHead } from './sealed-file.ts'
import { readTar, type TarEntry } from './tar.ts'

/** What stands in front of an archive, when one of these keys opens it. */
export async function headFor(path: string, keys: MasterKeys): Promise<SealedHead | Refusal> {
  const head = await readHead(path).catch(() => refuse('archive-unknown'))
  if (isRefusal(head)) return head
  return keyFor(head, keys) ? head : refuse('archive-other-key', { made: head.madeAt.slice(0, 10) })
}

const keyFor = (head: SealedHead, keys: MasterKeys) => keys.find((key) => head.key === markOfKey(key))

/**
 * Unpacks into a folder of its own and compares every digest with the manifest. Nothing may use the folder before this
 * has answered with the manifest.
 */
export async function unpackArchive(path: string, keys: MasterKeys, to: string): Promise<Manifest | Refusal> {
  const head = await headFor(path, keys)
  if (isRefusal(head)) return head
  try {
    const found: Manifest['entries'][number][] = []
    let manifest: Manifest | undefined
    await pipeline(openPieces(path, keyFor(head, keys)!), createGunzip(), async (plain: AsyncIterable<Buffer>) => {
      for await (const entry of readTar(plain)) {
        if (entry.name === manifestName) manifest = await readManifest(entry)
        else found.push(await writeEntry(entry, to))
      }
    })
    return manifest && sameEntries(manifest.entries, found) ? manifest : refuse('archive-damaged')
  } catch (error) {
    // A full disk is not a fault of the archive.
    if ((error as NodeJS.ErrnoException).code === 'ENOSPC') throw error
    return refuse('archive-damaged')
  }
}

async function writeEntry(entry: TarEntry, to: string) {
  const { name } = entry
  if (name.startsWith('/') || name.split('/').includes('..')) throw new Error('a name that leads outside')
  const path = join(to, name)
  const hash = createHash('sha256')
  if (name.endsWith('/')) await mkdir(path, { recursive: true, mode: 0o700 })
  else {
    await mkdir(dirname(path), { recursive: true, mode: 0o700 })
    await pipeline(hashedBody(entry, hash), createWriteStream(path, { mode: 0o600 }))
  }
  return { name, size: entry.size, digest: hash.digest('hex') }
}

async function* hashedBody(entry: TarEntry, hash: { update(part: Buffer): unknown }) {
  for await (const part of entry.body()) {
    hash.update(part)
    yield part
  }
}

async function readManifest(entry: TarEntry): Promise<Manifest> {
  const parts: Buffer[] = []
  for await (const part of entry.body()) parts.push(part)
  return JSON.parse(Buffer.concat(parts).toString()) as Manifest
}

function sameEntries(told: Manifest['entries'], found: Manifest['entries']): boolean {
  return told.length === found.length && told.every((one, at) => JSON.stringify(one) === JSON.stringify(found[at]))
}
