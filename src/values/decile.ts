import { refuse, type Refusal } from './refusal.ts'

/** From poorest to richest, for choices on screen. */
export const deciles = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const

/**
 * Welfare rank of a family in DTSEN: 1 is the poorest tenth, 10 the richest.
 *
 * A family may have none (*belum diperingkat*). That is not a decile and above all not a low or high one, so it
 * is no value of this type.
 */
export type Decile = (typeof deciles)[number]

/** Reads 4, 04, "Desil 4", "desil-4", "D4". */
export function parseDecile(text: string): Decile | Refusal {
  const written = /^(?:d(?:esil)?[\s\-_:.]*)?(10|0?[1-9])$/i.exec(text.trim())?.[1]
  return deciles.find((decile) => decile === Number(written)) ?? refuse('decile-unknown')
}
