import { createCipheriv, createDecipheriv, type CipherKey } from 'node:crypto'
import { drawnBytes } from '../drawn-bytes.ts'

/** First byte of everything sealed: under the first version of its key, or under a later one whose number follows. */
const [first, later] = [1, 2]
const nonceBytes = 12
const tagBytes = 16

/** What stands before everything sealed under this version of a key. */
export function prefixOf(version: number): Buffer {
  return version === 1 ? Buffer.of(first) : Buffer.of(later, version >> 8, version & 0xff)
}

/** Which version of its key opens it. @throws when it is in no form of ours */
export function versionOf(sealed: Buffer): number {
  if (sealed[0] === first) return 1
  if (sealed[0] !== later || sealed.length < 3) throw new Error(`sealed in an unknown form: ${sealed[0]}`)
  return sealed.readUInt16BE(1)
}

/**
 * AES-256-GCM. `place` (Pemda, table, column, row) is bound as additional data: a sealed value copied to
 * another row, column or Pemda does not open. Layout: form and version, nonce, ciphertext, tag.
 */
export function sealBytes(key: CipherKey, place: string, plain: Uint8Array, prefix = prefixOf(1)): Buffer {
  const nonce = drawnBytes(nonceBytes)
  const cipher = createCipheriv('aes-256-gcm', key, nonce)
  cipher.setAAD(Buffer.from(place))
  const sealed = cipher.update(plain)
  // A cipher of a stream has nothing left to say at the end; it has to be told all the same.
  cipher.final()
  return Buffer.concat([prefix, nonce, sealed, cipher.getAuthTag()])
}

/** @throws when the value was changed, moved to another place, or sealed with another key */
export function openBytes(key: CipherKey, place: string, sealed: Buffer): Buffer {
  const from = versionOf(sealed) === 1 ? 1 : 3
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(from, from + nonceBytes))
  decipher.setAAD(Buffer.from(place))
  decipher.setAuthTag(sealed.subarray(sealed.length - tagBytes))
  const plain = decipher.update(sealed.subarray(from + nonceBytes, sealed.length - tagBytes))
  // Nothing comes out here any more: this is where a changed value is noticed.
  decipher.final()
  return plain
}
