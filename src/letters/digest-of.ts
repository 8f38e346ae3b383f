import { createHash } from 'node:crypto'

/** SHA-256 in hex of what a paper tells: equal for equal values, whatever reads them. */
export const digestOf = (told: unknown): string => createHash('sha256').update(JSON.stringify(told)).digest('hex')
