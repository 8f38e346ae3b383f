import type { AreaCode } from '#values/area-code.ts'
import type { RuleResult } from '#verification/rules/rule-result.ts'
import type { RankKeys } from './priority.ts'
import type { PriorityKey } from '#programme/rules/policy.ts'
import type { AreaCap, SeatedFund } from './selection-policy.ts'

/** One person of the frozen data. */
export type SelectionCandidate = RankKeys & {
  readonly id: string
  /** The area in which he counts: his desa. */
  readonly area: AreaCode
  /** The funds that may pay for him. */
  readonly funds: readonly string[]
  /** The rules he failed or that nobody could answer; empty when he meets all conditions. */
  readonly obstacles: readonly RuleResult[]
}

/** Everything a selection depends on. The same snapshot gives the same result on every machine, in any year. */
export type SelectionSnapshot = {
  readonly people: readonly SelectionCandidate[]
  /** In the order in which they are to be used up where somebody may use several. */
  readonly funds: readonly SeatedFund[]
  readonly priority: readonly PriorityKey[]
  readonly quota: number
  readonly caps: readonly AreaCap[]
  readonly reserveLimit: number | null
}

/** What there was not enough of when the person's turn came. */
export type Shortage =
  | { readonly kind: 'quota' }
  /** Every fund that may pay for him is full, and nobody in them can be moved to another. */
  | { readonly kind: 'funds'; readonly funds: readonly string[] }
  | { readonly kind: 'area-cap'; readonly area: AreaCode }
  /** No fund may pay for him at all. */
  | { readonly kind: 'no-fund' }

/**
 * What became of one person. `rank` is his place in the one order of all who meet the conditions, from 1.
 *
 * - `selected`: the seat is numbered within its fund, by rank
 * - `reserve`: `place` counts the whole reserve, `queues` the place behind each fund that may pay for him
 * - `outside-quota`: meets the conditions, but has neither a seat nor a place in reserve
 * - `refused`: with every obstacle; if none of them is a failed rule, he is held until somebody finds out
 */
export type PersonOutcome = { readonly id: string } & (
  | { readonly kind: 'selected'; readonly rank: number; readonly fundId: string; readonly seat: number }
  | {
      readonly kind: 'reserve'
      readonly rank: number
      readonly place: number
      readonly queues: readonly { readonly fundId: string; readonly place: number }[]
      readonly because: Shortage
    }
  | { readonly kind: 'outside-quota'; readonly rank: number; readonly because: Shortage }
  | { readonly kind: 'refused'; readonly failures: readonly RuleResult[] }
)

/** The last person who was given a seat, without saying who it was. */
export type CutOff = RankKeys & { readonly rank: number }

export type SelectionResult = {
  /** Exactly one for each person, in the order of the ids. */
  readonly outcomes: readonly PersonOutcome[]
  readonly quota: number
  readonly eligible: number
  readonly counts: Readonly<Record<PersonOutcome['kind'], number>>
  readonly cutOff: CutOff | null
  readonly funds: readonly (SeatedFund & { readonly taken: number; readonly cutOff: CutOff | null })[]
  readonly caps: readonly (AreaCap & { readonly taken: number; readonly cutOff: CutOff | null })[]
}

/** Whether a refused person failed nothing and is only waiting for answers: on screen *perlu diperiksa*. */
export function isHeld(outcome: PersonOutcome): boolean {
  return outcome.kind === 'refused' && outcome.failures.every(({ verdict }) => verdict === 'unknown')
}

/** Looks one person up by bisection, since the outcomes stand in the order of the ids. */
export function outcomeOf({ outcomes }: SelectionResult, id: string): PersonOutcome | undefined {
  let [from, to] = [0, outcomes.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if ((outcomes[middle]?.id ?? '') < id) from = middle + 1
    else to = middle
  }
  const found = outcomes[from]
  return found?.id === id ? found : undefined
}
