/** The dated law. Other steps read it here or through `rules/`; nothing in it writes. */
export { loadRulebook } from './load.ts'
export { shippedRulebook } from './shipped-rulebook.ts'
export type * from './types.ts'
