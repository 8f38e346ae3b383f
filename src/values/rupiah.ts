import { type Brand, branded } from './brand.ts'
import { groupDigits } from './digit-groups.ts'
import type { Language } from './language.ts'

/** Whole rupiah. Never a fraction and never beyond 2^53 − 1, so that sums stay exact. */
export type Rupiah = Brand<number, 'Rupiah'>

/** @throws RangeError for a fraction or an unsafe amount: that is a bug in the caller, not an answer for people. */
export function rupiah(amount: number): Rupiah {
  if (!Number.isSafeInteger(amount)) throw new RangeError(`not a whole rupiah amount: ${amount}`)
  return branded(amount === 0 ? 0 : amount, 'Rupiah')
}

export function sumRupiah(amounts: Iterable<Rupiah>): Rupiah {
  let sum = rupiah(0)
  for (const amount of amounts) sum = rupiah(sum + amount)
  return sum
}

/** @param count people, months or both multiplied: a whole number */
export function timesRupiah(amount: Rupiah, count: number): Rupiah {
  if (!Number.isSafeInteger(count)) throw new RangeError(`not a whole count: ${count}`)
  return rupiah(amount * count)
}

/** `Rp1.209.600.000`, exact, as printed on papers: no space after Rp. */
export function formatRupiah(amount: Rupiah): string {
  return `${amount < 0 ? '-' : ''}Rp${groupDigits(Math.abs(amount))}`
}

const scales = [
  { size: 1_000_000_000_000, id: 'triliun', en: 'trillion' },
  { size: 1_000_000_000, id: 'miliar', en: 'billion' },
  { size: 1_000_000, id: 'juta', en: 'million' },
] as const

/**
 * `Rp1,2 miliar`, `Rp80 juta` for hero figures; below a million the exact amount.
 *
 * Cut, not rounded: a figure never says more than there is. Never "M", which some read as miliar and others as
 * million (offices' vocabulary). The exact sum belongs beside it.
 */
export function formatRupiahShort(amount: Rupiah, language: Language = 'id'): string {
  const size = Math.abs(amount)
  const scale = scales.find((candidate) => size >= candidate.size)
  if (scale === undefined) return formatRupiah(amount)
  const tenths = Math.floor(size / (scale.size / 10))
  const whole = groupDigits(Math.floor(tenths / 10), language)
  const point = language === 'id' ? ',' : '.'
  const fraction = tenths % 10 === 0 ? '' : `${point}${tenths % 10}`
  return `${amount < 0 ? '-' : ''}Rp${whole}${fraction} ${scale[language]}`
}
