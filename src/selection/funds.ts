import type { FundRecord } from '#programme/index.ts'
import { fundSourceLabels } from '#rulebook/rules/fund-sources.ts'
import type { FundSource } from '#rulebook/types.ts'
import { rupiah } from '#values/rupiah.ts'
import type { PricedFund } from './rules/selection-policy.ts'

/**
 * The funds of a programme as seats, in the order in which they were entered, which is that in which they are used
 * up. A fund is called by its source and year, with the DPA number and at last a number where two would sound alike.
 */
export function pricedFunds(funds: readonly FundRecord[]): readonly PricedFund[] {
  const short = funds.map(({ source, budgetYear }) => `${fundSourceLabels[source as FundSource].id} ${budgetYear}`)
  const long = funds.map(({ dpaNumber }, at) =>
    isTwice(short, at) && dpaNumber !== '' ? `${short[at]}, DPA ${dpaNumber}` : short[at]!,
  )
  return funds.map(({ id, ceiling, price }, at) => ({
    id,
    name: isTwice(long, at) ? `${long[at]} (${at + 1})` : long[at]!,
    seats: price.places,
    ceiling: rupiah(ceiling),
    perPerson: rupiah(price.perPerson),
  }))
}

const isTwice = (names: readonly string[], at: number): boolean =>
  names.some((name, other) => other !== at && name === names[at])
