import { refuse, type Refusal } from '#values/refusal.ts'
import { rupiah, sumRupiah, timesRupiah, type Rupiah } from '#values/rupiah.ts'
import type { Places } from './places-for.ts'

type Commitment = { readonly ceiling: Rupiah; readonly prices: readonly Rupiah[]; readonly places: number }

/** What a chosen number of places binds and leaves, or a refusal naming the money that is missing. */
export function commitPlaces({ ceiling, prices, places }: Commitment): Places | Refusal {
  const perPerson = sumRupiah(prices)
  const committed = timesRupiah(perPerson, places)
  if (committed > ceiling) {
    return refuse('fund-exceeded', { places, needed: committed, ceiling, missing: committed - ceiling })
  }
  return { places, perPerson, committed, left: rupiah(ceiling - committed) }
}
