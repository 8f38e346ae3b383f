import { FileFault } from '#exchange/sheet/reader/file-fault.ts'
import { guardSize, type PackageParts } from '#exchange/sheet/reader/package-parts.ts'
import type { SheetLimits } from '#exchange/sheet/sheet-limits.ts'
import { chunksOf } from './local-bytes.ts'

type Entry = { readonly at: number; readonly packed: number; readonly unpacked: number; readonly method: number }

const signatures = { end: 0x06054b50, entry: 0x02014b50, local: 0x04034b50 } as const
const endLength = 22
const longestComment = 65_535

/**
 * The parts of a workbook that lies on this computer. Only the directory at the end of the ZIP is read at once; a part is
 * unpacked by the browser while it is read. Workbooks beyond 4 GB have another directory and are refused as broken.
 */
export async function openPackage(file: Blob, limits: SheetLimits): Promise<PackageParts> {
  const entries = await readDirectory(file, limits)
  guardSize(
    Array.from(entries.values(), ({ unpacked }) => unpacked),
    file.size,
    limits,
  )
  return {
    entries,
    read: async (name) => {
      const entry = entries.get(name)
      return entry && unpack(file, entry)
    },
  }
}

async function viewOf(file: Blob, from: number, length: number): Promise<DataView> {
  return new DataView(await file.slice(from, from + length).arrayBuffer())
}

async function readDirectory(file: Blob, limits: SheetLimits): Promise<ReadonlyMap<string, Entry>> {
  const from = Math.max(0, file.size - endLength - longestComment)
  const tail = await viewOf(file, from, file.size - from)
  const end = findEnd(tail)
  const [count, length, start] = [
    tail.getUint16(end + 10, true),
    tail.getUint32(end + 12, true),
    tail.getUint32(end + 16, true),
  ]
  if (count > limits.entries) throw new FileFault('file-too-many-parts', { count, limit: limits.entries })
  const view = await viewOf(file, start, length)
  const entries = new Map<string, Entry>()
  const names = new TextDecoder()
  for (let at = 0, n = 0; n < count; n++) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== signatures.entry) throw new FileFault('file-broken')
    if ((view.getUint16(at + 8, true) & 1) === 1) throw new FileFault('file-encrypted')
    const nameLength = view.getUint16(at + 28, true)
    const name = names.decode(new Uint8Array(view.buffer, at + 46, nameLength))
    entries.set(name, {
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
    })
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

function findEnd(tail: DataView): number {
  for (let at = tail.byteLength - endLength; at >= 0; at--) if (tail.getUint32(at, true) === signatures.end) return at
  throw new FileFault('file-broken')
}

async function* unpack(file: Blob, { at, packed, unpacked, method }: Entry): AsyncGenerator<Uint8Array> {
  const local = await viewOf(file, at, 30)
  if (local.byteLength < 30 || local.getUint32(0, true) !== signatures.local) throw new FileFault('file-broken')
  const start = at + 30 + local.getUint16(26, true) + local.getUint16(28, true)
  const part = file.slice(start, start + packed).stream()
  if (method !== 0 && method !== 8) throw new FileFault('file-broken')
  const open = method === 0 ? part : part.pipeThrough(new DecompressionStream('deflate-raw'))
  let given = 0
  for await (const chunk of chunksOf(open)) {
    given += chunk.byteLength
    if (given > unpacked) throw new FileFault('file-swollen')
    yield chunk
  }
}
