import { createHmac, hkdfSync } from 'node:crypto'

/**
 * Copies, journal and backups are sealed with keys of their own, derived (RFC 5869) from the master key: the process of
 * the embedded engine never holds the key that opens identity numbers.
 */
export function derivedKey(masterKey: Buffer, purpose: 'copies' | 'journal'): Buffer {
  return Buffer.from(hkdfSync('sha256', masterKey, '', `payung ${purpose}`, 32))
}

/** Tells whether two sealed things need the same key, without telling anything about it. */
export function markOfKey(key: Buffer): string {
  return createHmac('sha256', key).update('which key').digest('hex').slice(0, 16)
}
