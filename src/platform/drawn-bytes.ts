import { randomBytes } from 'node:crypto'

const drawnAtOnce = 4096
/** Nonces and ids. A secret is longer and is drawn alone, so that it lies beside nothing. */
const longest = 16

let drawn = Buffer.alloc(0)

/**
 * Random bytes out of a block drawn at once: for a dozen of them, asking the system costs more than sealing with
 * them. No byte is given out twice, and what was given out stays its owner's.
 */
export function drawnBytes(count: number): Buffer {
  if (count > longest) return randomBytes(count)
  if (drawn.length < count) drawn = randomBytes(drawnAtOnce)
  const taken = drawn.subarray(0, count)
  drawn = drawn.subarray(count)
  return taken
}
