import { createHash } from 'node:crypto'

/** Of tokens and codes only this is kept: whoever reads the database cannot sign in with it. */
export const digest = (text: string): Buffer => createHash('sha256').update(text).digest()
