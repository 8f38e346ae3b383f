import type { PlainDate } from '#values/plain-date.ts'
import type { Refusal } from '#values/refusal.ts'
import type { FactSource, Known } from './known.ts'

/** Every condition a person is held against, in the order in which they are read out. */
export type EligibilityRule =
  | 'identity'
  | 'alive'
  | 'residence'
  | 'legal-age'
  | 'local-age'
  | 'occupation'
  | 'occupation-limits'
  | 'excluded-group'
  | 'welfare'
  | 'cover'
  | 'statement'

/**
 * One condition with what it was decided on: enough to explain the decision to the person and to repeat it
 * years later. `unknown` is neither pass nor fail: somebody has to find out.
 */
export type RuleResult = {
  readonly rule: EligibilityRule
  readonly verdict: 'pass' | 'fail' | 'unknown'
  /** The value used; null when there is none. */
  readonly value: string | number | null
  /** What it was held against. */
  readonly limit: string | number | null
  readonly source: FactSource | null
  readonly sourceName: string | null
  /** The day of the data. */
  readonly on: PlainDate | null
  /** The id of the rule of law it rests on; null where the Pemda's own policy decides. */
  readonly basis: string | null
  /** Why it is not passed and what to do; beside `pass` it is something to point out. */
  readonly remark: Refusal | null
}

type Answer = Pick<RuleResult, 'rule' | 'verdict'> & Partial<RuleResult>

/** A result together with who vouches for the value it used. */
export function answer(fact: Known<unknown> | null, said: Answer): RuleResult {
  return {
    value: null,
    limit: null,
    source: fact?.source ?? null,
    sourceName: fact?.sourceName ?? null,
    on: fact?.on ?? null,
    basis: null,
    remark: null,
    ...said,
  }
}
