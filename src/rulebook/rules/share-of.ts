import { rupiah, type Rupiah } from '#values/rupiah.ts'
import { refuse, type Refusal } from '#values/refusal.ts'
import type { Rate } from '../types.ts'

/**
 * An exact share of an amount, or a refusal when it is not whole rupiah.
 *
 * Nothing that was read says how BPJS rounds, and a rupiah guessed per person is a wrong sum for a kabupaten.
 */
export function shareOf(amount: Rupiah, { parts, of }: Rate): Rupiah | Refusal {
  const product = rupiah(amount * parts)
  if (product % of !== 0) return refuse('share-not-whole', { amount, percent: (parts * 100) / of })
  return rupiah(product / of)
}
