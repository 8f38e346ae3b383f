import { fileURLToPath } from 'node:url'

/** The folder of the law that comes with the program. */
export const shippedRulebook = fileURLToPath(new URL('../../rulebook', import.meta.url))
