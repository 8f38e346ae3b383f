import type { PlainDate } from '#values/plain-date.ts'
import { decidingKey, type RankKeys } from './priority.ts'
import type { PriorityKey } from '#programme/rules/policy.ts'
import type { CutOff, PersonOutcome, SelectionResult } from './selection-result.ts'

/** Where a person stands in the order, beside the last one who got the seat he was after. */
export type Ranking = {
  readonly rank: number
  /** How many stand in the order. */
  readonly of: number
  readonly keys: readonly { readonly key: PriorityKey; readonly own: KeyValue; readonly atCutOff: KeyValue }[]
  /** null when nobody got such a seat. */
  readonly cutOff: CutOff | null
  /** What told the two apart; null without a cut-off. */
  readonly decidedBy: PriorityKey | 'lot' | null
}

export type KeyValue = PlainDate | number | null

/** Undefined for people who were refused: they have no place in the order. */
export function rankingOf(
  person: RankKeys,
  outcome: PersonOutcome,
  result: SelectionResult,
  priority: readonly PriorityKey[],
): Ranking | undefined {
  if (outcome.kind === 'refused') return undefined
  const cutOff = cutOffFor(outcome, result)
  return {
    rank: outcome.rank,
    of: result.eligible,
    keys: priority.map((key) => ({ key, own: valueOf(person, key), atCutOff: cutOff && valueOf(cutOff, key) })),
    cutOff,
    decidedBy: cutOff && decidingKey(priority, person, cutOff),
  }
}

/**
 * The line at which the person missed or made it: that of the quota, of the area, or of the funds that may
 * pay for him, whichever ran out. Everybody who holds one of those seats stands before him in the order.
 */
function cutOffFor(outcome: Exclude<PersonOutcome, { kind: 'refused' }>, result: SelectionResult): CutOff | null {
  if (outcome.kind === 'selected') return result.cutOff
  const { because } = outcome
  switch (because.kind) {
    case 'quota':
      return result.cutOff
    case 'area-cap':
      return result.caps.find(({ area }) => area === because.area)?.cutOff ?? null
    case 'funds':
      return last(result.funds.filter(({ id }) => because.funds.includes(id)).map(({ cutOff }) => cutOff))
    case 'no-fund':
      return null
  }
}

const last = (cutOffs: readonly (CutOff | null)[]): CutOff | null =>
  cutOffs.reduce((a, b) => (b === null || (a !== null && a.rank >= b.rank) ? a : b), null)

function valueOf(keys: RankKeys, key: PriorityKey): KeyValue {
  switch (key) {
    case 'decile':
      return keys.decile
    case 'risk-class':
      return keys.riskClass
    case 'nominated-on':
      return keys.nominatedOn
  }
}
