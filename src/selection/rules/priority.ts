import type { Decile } from '#values/decile.ts'
import type { RiskClass } from '#values/occupation.ts'
import type { PlainDate } from '#values/plain-date.ts'
import type { PriorityKey } from '#programme/rules/policy.ts'

/** What a person is ranked by. Unknown counts as last: it never passes anybody in front. */
export type RankKeys = {
  readonly decile: Decile | null
  readonly riskClass: RiskClass | null
  readonly nominatedOn: PlainDate | null
  /**
   * The person's lot: SHA-256, in lower-case hex, over the UTF-8 bytes of the seed, one line feed and the
   * person's key. The key is the index of the NIK inside the product and the `id` on the command line. The
   * SHA-256 of the seed is published before the list is locked and the seed after it, so nobody can choose
   * his lot and everybody can compute it. It is computed by the caller, because rules know no hash.
   */
  readonly tieKey: string
}

type Order = (a: RankKeys, b: RankKeys) => number

/**
 * The total order of all people: the keys of the policy in turn, then the lot. Two lots are equal only when
 * one key was drawn twice; then the id decides, so that the order never depends on how the list was loaded.
 */
export function byPriority(priority: readonly PriorityKey[]) {
  const orders = priority.map((key) => orderBy[key])
  return (a: RankKeys & { readonly id: string }, b: RankKeys & { readonly id: string }): number => {
    for (const order of orders) {
      const difference = order(a, b)
      if (difference !== 0) return difference
    }
    return byText(a.tieKey, b.tieKey) || byText(a.id, b.id)
  }
}

/** The first key in which the two differ; `lot` when only the draw tells them apart. */
export function decidingKey(priority: readonly PriorityKey[], a: RankKeys, b: RankKeys): PriorityKey | 'lot' {
  return priority.find((key) => orderBy[key](a, b) !== 0) ?? 'lot'
}

/** By code unit and not by locale: the order must be the same on every machine. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const orderBy: Record<PriorityKey, Order> = {
  decile: (a, b) => (a.decile ?? 11) - (b.decile ?? 11),
  'risk-class': (a, b) => (b.riskClass ?? 0) - (a.riskClass ?? 0),
  'nominated-on': (a, b) => byText(a.nominatedOn ?? '9999', b.nominatedOn ?? '9999'),
}
