import { createHmac, hkdfSync } from 'node:crypto'
import type { MasterKeys } from '../vault/key-file.ts'

/**
 * Copies, journal and backups are sealed with keys of their own, derived (RFC 5869) from the master key: the process of
 * the embedded engine never holds the key that opens identity numbers. The first seals; those of earlier master keys only open.
 */
export function derivedKeys([newest, ...earlier]: MasterKeys, purpose: 'copies' | 'journal'): MasterKeys {
  const derived = (master: Buffer) => Buffer.from(hkdfSync('sha256', master, '', `payung ${purpose}`, 32))
  return [derived(newest), ...earlier.map(derived)]
}

/** Tells whether two sealed things need the same key, without telling anything about it. */
export function markOfKey(key: Buffer): string {
  return createHmac('sha256', key).update('which key').digest('hex').slice(0, 16)
}
