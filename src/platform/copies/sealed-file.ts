import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from 'node:crypto'
import { open, type FileHandle } from 'node:fs/promises'
import { refuse, type Refusal } from '#values/refusal.ts'
import { markOfKey } from './derived-key.ts'

/** The first line of a sealed file, readable without a key, and bound to everything behind it. */
export type SealedHead = {
  readonly payung: 'archive'
  readonly form: 1
  readonly kind: 'copy' | 'backup'
  readonly engine: 'embedded' | 'server'
  readonly madeAt: string
  /** Which key opens it. */
  readonly key: string
  readonly salt: string
}

const pieceBytes = 256 * 1024
const tagBytes = 16
const longestHead = 4096

export function newHead(about: Pick<SealedHead, 'kind' | 'engine' | 'madeAt'>, key: Buffer): SealedHead {
  return { payung: 'archive', form: 1, ...about, key: markOfKey(key), salt: randomBytes(16).toString('hex') }
}

/**
 * AES-256-GCM in pieces with a key of its own for every file. The number of the piece is its nonce and the last one is
 * marked, so pieces cannot be left out, swapped or cut off at the end.
 */
export async function* sealPieces(head: SealedHead, key: Buffer, plain: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const line = Buffer.from(`${JSON.stringify(head)}\n`)
  const seal = sealer(head, key, line)
  yield line
  let held: Buffer[] = []
  let size = 0
  for await (const part of plain) {
    held.push(part)
    size += part.length
    if (size < pieceBytes) continue
    yield seal(Buffer.concat(held), false)
    held = []
    size = 0
  }
  yield seal(Buffer.concat(held), true)
}

function sealer(head: SealedHead, key: Buffer, line: Buffer) {
  const own = fileKey(head, key)
  let number = 0
  return (plain: Buffer, last: boolean) => {
    const cipher = createCipheriv('aes-256-gcm', own, nonceOf(number++, last))
    cipher.setAAD(digestOf(line))
    const sealed = Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()])
    const length = Buffer.alloc(4)
    length.writeUInt32BE(sealed.length)
    return Buffer.concat([length, sealed])
  }
}

export async function readHead(path: string): Promise<SealedHead | Refusal> {
  const handle = await open(path, 'r')
  try {
    return (await headOf(handle))?.head ?? refuse('archive-unknown')
  } finally {
    await handle.close()
  }
}

/** @throws Error when a piece was changed, is missing, or needs another key */
export async function* openPieces(path: string, key: Buffer): AsyncGenerator<Buffer> {
  const handle = await open(path, 'r')
  try {
    const found = await headOf(handle)
    if (!found) throw new Error('not an archive of Payung')
    const own = fileKey(found.head, key)
    let at = found.line.length
    for (let number = 0, last = false; !last; number++) {
      const length = (await readExactly(handle, at, 4)).readUInt32BE(0)
      const sealed = await readExactly(handle, at + 4, length)
      at += 4 + length
      last = at === (await handle.stat()).size
      const decipher = createDecipheriv('aes-256-gcm', own, nonceOf(number, last))
      decipher.setAAD(digestOf(found.line))
      decipher.setAuthTag(sealed.subarray(length - tagBytes))
      yield Buffer.concat([decipher.update(sealed.subarray(0, length - tagBytes)), decipher.final()])
    }
  } finally {
    await handle.close()
  }
}

async function headOf(handle: FileHandle): Promise<{ head: SealedHead; line: Buffer } | undefined> {
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(longestHead), 0, longestHead, 0)
  const end = buffer.subarray(0, bytesRead).indexOf('\n')
  try {
    const line = buffer.subarray(0, end + 1)
    const head = JSON.parse(line.toString()) as SealedHead
    return head.payung === 'archive' && head.form === 1 ? { head, line } : undefined
  } catch {
    return undefined
  }
}

async function readExactly(handle: FileHandle, at: number, length: number): Promise<Buffer> {
  // A damaged length must not ask for the whole memory.
  if (length > 2 * pieceBytes + tagBytes) throw new Error('a piece of impossible length')
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, at)
  if (bytesRead !== length) throw new Error('the file ends too early')
  return buffer
}

const fileKey = (head: SealedHead, key: Buffer) =>
  Buffer.from(hkdfSync('sha256', key, Buffer.from(head.salt, 'hex'), 'payung archive', 32))
const digestOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest()

function nonceOf(number: number, last: boolean): Buffer {
  const nonce = Buffer.alloc(12)
  nonce.writeUInt32BE(number, 7)
  nonce[11] = last ? 1 : 0
  return nonce
}
