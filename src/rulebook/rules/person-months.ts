import { rupiah, type Rupiah } from '#values/rupiah.ts'

/**
 * How many single person-months a sum still buys, and what stays over.
 *
 * @throws RangeError for a price of nought
 */
export function personMonthsIn(sum: Rupiah, price: Rupiah): { readonly count: number; readonly left: Rupiah } {
  if (price <= 0) throw new RangeError('a person-month has a price')
  return { count: Math.floor(sum / price), left: rupiah(sum % price) }
}
