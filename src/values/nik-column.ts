import { bareNumber, isPlaceholder } from './sixteen-digits.ts'

/** Fewer numbers than this prove nothing. Ours, like the share: serials are mostly 0001 to 0003, so about one in ten ends in 0. */
const enough = 10
const suspiciousShare = 0.3

/**
 * Whether a whole column of NIK or KK went through a spreadsheet that keeps 15 significant digits and turns the
 * 16th into 0. One number ending in 0 is no sign; a third of a column is, and then no number of it can be trusted.
 */
export function hasLostLastDigits(numbers: readonly string[]): boolean {
  const whole = numbers.map(bareNumber).filter((digits) => /^\d{16}$/.test(digits) && !isPlaceholder(digits))
  const zeros = whole.filter((digits) => digits.endsWith('0')).length
  return whole.length >= enough && zeros > whole.length * suspiciousShare
}
