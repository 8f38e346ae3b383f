import { jobAt } from './jobs.ts'
import type { Random } from '../random.ts'

/**
 * Share of the kabupaten's families in each decile 1 to 10, in per mille. DTSEN ranks the families of the whole
 * country, so a poor kabupaten has more than a tenth in the low ones; the figures themselves are assumed.
 */
const spread = [138, 130, 122, 115, 109, 101, 92, 80, 64, 49]

/** Known families without a rank yet (belum diperingkat); assumed. */
const unranked = 0.024

type Cards = { readonly first: Int32Array; readonly job: Uint8Array }

/** The decile of each family: the work of its members, its size and much that no file tells. 0 = no rank yet. */
export function rankFamilies(random: Random, cards: Cards): Uint8Array {
  const count = cards.first.length - 1
  const wealth = Float64Array.from({ length: count }, (_, family) => wealthOf(random, cards, family))
  const poorestFirst = Int32Array.from({ length: count }, (_, i) => i).toSorted(
    (a, b) => (wealth[a] as number) - (wealth[b] as number) || a - b,
  )
  const decile = new Uint8Array(count)
  const total = spread.reduce((a, b) => a + b, 0)
  let [rank, upTo] = [0, 0]
  for (const [i, share] of spread.entries()) {
    upTo += (share / total) * count
    while (rank < count && rank < upTo) decile[poorestFirst[rank++] as number] = i + 1
  }
  return decile.map((one) => (random.chance(unranked) ? 0 : one))
}

/** The best earner counts, a large family weighs, and chance is larger than both. */
function wealthOf(random: Random, { first, job }: Cards, family: number): number {
  const from = first[family] as number
  const to = first[family + 1] as number
  let best = -1
  for (let id = from; id < to; id++) {
    const { kind, wealth } = jobAt(job[id] as number)
    if (kind !== 'idle') best = Math.max(best, wealth)
  }
  return best - 0.09 * (to - from) + random.around(0, 0.62)
}
