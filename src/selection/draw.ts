import { createHash } from 'node:crypto'

/**
 * A person's lot: SHA-256, in lower-case hex, over the UTF-8 bytes of the seed, one line feed and the person's
 * key. The SHA-256 of the seed is known before the list is locked and the seed afterwards, so nobody can choose
 * a lot and everybody can compute it.
 *
 * @param key hex of the blind index of the NIK; of somebody without a NIK the hex digits of the person's id. On the
 *   command line it is what the file calls the key.
 */
export const lotOf = (seed: string, key: string): string => sha256(`${seed}\n${key}`)

/** Lower-case hex over the UTF-8 bytes. */
export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

/** The digest of a text that is made line by line and need never stand in memory whole. */
export function digestOfLines(lines: Iterable<string>): string {
  const digest = createHash('sha256')
  for (const line of lines) digest.update(line)
  return digest.digest('hex')
}
