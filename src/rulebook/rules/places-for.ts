import { rupiah, sumRupiah, timesRupiah, type Rupiah } from '#values/rupiah.ts'

export type Places = {
  readonly places: number
  /** rupiah for one person over all months */
  readonly perPerson: Rupiah
  /** rupiah for all places */
  readonly committed: Rupiah
  /** rupiah that are not enough for one more person over all months */
  readonly left: Rupiah
}

/**
 * How many people the money covers for the whole period: whole people only, the rest of the money stays.
 *
 * @param prices rupiah for one person, one price per month, because a price may change inside the period
 * @throws RangeError without months or with a negative ceiling: the caller has not decided the programme yet
 */
export function placesFor({ ceiling, prices }: { ceiling: Rupiah; prices: readonly Rupiah[] }): Places {
  const perPerson = sumRupiah(prices)
  if (perPerson <= 0) throw new RangeError('places need at least one month with a price')
  if (ceiling < 0) throw new RangeError(`a ceiling is not negative: ${ceiling}`)
  const places = Math.floor(ceiling / perPerson)
  const committed = timesRupiah(perPerson, places)
  return { places, perPerson, committed, left: rupiah(ceiling - committed) }
}
