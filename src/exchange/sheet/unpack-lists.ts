import { posix } from 'node:path'
import { buffer } from 'node:stream/consumers'
import type { Refusal } from '#values/refusal.ts'
import { refuse } from '#values/refusal.ts'
import { FileFault } from './reader/file-fault.ts'
import { orBroken } from './reader/file-damage.ts'
import { ZipArchive } from './reader/zip-archive.ts'
import type { ArchiveLimits } from './sheet-limits.ts'
import { archiveOfLists } from './sheet-limits.ts'

/** One file out of a ZIP, with its path inside it: the folder may be the only place that names the desa. */
export type UnpackedFile = { readonly name: string; readonly bytes: Uint8Array }

/**
 * Unpacks a ZIP of many lists in the order of their names. Folders, lock files of open workbooks and what
 * operating systems leave behind are no lists; every other file is given out, so that the sender hears
 * about a photo among the lists instead of missing it.
 */
export async function unpackLists(
  bytes: Uint8Array,
  limits: ArchiveLimits & { readonly bytes: number } = archiveOfLists,
): Promise<readonly UnpackedFile[] | Refusal> {
  if (bytes.byteLength > limits.bytes) {
    return refuse('file-too-large', { megabytes: Math.ceil(bytes.byteLength / 2 ** 20), limit: limits.bytes / 2 ** 20 })
  }
  try {
    return await unpack(bytes, limits)
  } catch (error) {
    if (error instanceof FileFault) return error.refusal
    throw error
  }
}

async function unpack(bytes: Uint8Array, limits: ArchiveLimits): Promise<readonly UnpackedFile[] | Refusal> {
  const zip = await ZipArchive.open({ bytes }, limits)
  const names = [...zip.entries.keys()].filter((name) => !isDebris(name)).toSorted()
  const files: UnpackedFile[] = []
  for (const name of names) {
    const stream = await zip.read(name)
    if (stream) files.push({ name, bytes: new Uint8Array(await orBroken(buffer(stream))) })
  }
  return files.length > 0 ? files : refuse('file-archive-empty')
}

function isDebris(path: string): boolean {
  const name = posix.basename(path)
  return path.endsWith('/') || path.startsWith('__MACOSX/') || /^(~\$|\.|thumbs\.db$|desktop\.ini$)/i.test(name)
}
