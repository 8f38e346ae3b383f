import { createCipheriv, createDecipheriv, type CipherKey } from 'node:crypto'
import { drawnBytes } from '../drawn-bytes.ts'

/** First byte of everything sealed, so that a later key or cipher can be told apart. */
const form = 1
const formByte = Buffer.of(form)
const nonceBytes = 12
const tagBytes = 16

/**
 * AES-256-GCM. `place` (Pemda, table, column, row) is bound as additional data: a sealed value copied to
 * another row, column or Pemda does not open. Layout: form, nonce, ciphertext, tag.
 */
export function sealBytes(key: CipherKey, place: string, plain: Uint8Array): Buffer {
  const nonce = drawnBytes(nonceBytes)
  const cipher = createCipheriv('aes-256-gcm', key, nonce)
  cipher.setAAD(Buffer.from(place))
  const sealed = cipher.update(plain)
  // A cipher of a stream has nothing left to say at the end; it has to be told all the same.
  cipher.final()
  return Buffer.concat([formByte, nonce, sealed, cipher.getAuthTag()])
}

/** @throws when the value was changed, moved to another place, or sealed with another key */
export function openBytes(key: CipherKey, place: string, sealed: Buffer): Buffer {
  if (sealed[0] !== form) throw new Error(`sealed in an unknown form: ${sealed[0]}`)
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(1, 1 + nonceBytes))
  decipher.setAAD(Buffer.from(place))
  decipher.setAuthTag(sealed.subarray(sealed.length - tagBytes))
  return Buffer.concat([decipher.update(sealed.subarray(1 + nonceBytes, sealed.length - tagBytes)), decipher.final()])
}
