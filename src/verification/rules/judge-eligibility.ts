import { judgeLegalAge, judgeLocalAge } from './age-rules.ts'
import type { Candidate } from './candidate.ts'
import { judgeCover } from './cover-rule.ts'
import type { EligibilityPolicy, LegalAge } from './eligibility-policy.ts'
import { judgeExcludedGroup, judgeOccupation, judgeOccupationLimits } from './occupation-rules.ts'
import type { RuleResult } from './rule-result.ts'
import { judgeAlive, judgeIdentity, judgeResidence, judgeStatement } from './standing-rules.ts'
import { judgeWelfare } from './welfare-rule.ts'

/** On screen MS, TMS and *perlu diperiksa*. */
export type Eligibility = {
  readonly outcome: 'eligible' | 'not-eligible' | 'to-check'
  /** Every rule of the policy with its answer, passed ones too: the whole answer to "why". */
  readonly results: readonly RuleResult[]
}

/**
 * Holds one person against every condition of the policy. All rules are asked, never only up to the first
 * that fails: a person who learns of one obstacle after the other loses a month with each.
 *
 * One failed rule makes *tidak memenuhi syarat*, whatever else is unknown, because no answer could change
 * it. Otherwise one unknown makes *perlu diperiksa*: people are not turned away for what nobody knows.
 */
export function judgeEligibility(candidate: Candidate, policy: EligibilityPolicy, legal: LegalAge): Eligibility {
  const results = [
    judgeIdentity(candidate),
    judgeAlive(candidate),
    judgeResidence(candidate, policy),
    judgeLegalAge(candidate, policy, legal),
    judgeLocalAge(candidate, policy),
    judgeOccupation(candidate),
    judgeOccupationLimits(candidate, policy),
    judgeExcludedGroup(candidate, policy),
    judgeWelfare(candidate, policy),
    judgeCover(candidate, policy),
    judgeStatement(candidate, policy),
  ].filter((result) => result !== undefined)
  return { outcome: outcomeOf(results), results }
}

/** The rules that keep a person out or up: the failed ones first, then those nobody can answer yet. */
export function obstaclesOf({ results }: Eligibility): readonly RuleResult[] {
  return [
    ...results.filter(({ verdict }) => verdict === 'fail'),
    ...results.filter(({ verdict }) => verdict === 'unknown'),
  ]
}

function outcomeOf(results: readonly RuleResult[]): Eligibility['outcome'] {
  if (results.some(({ verdict }) => verdict === 'fail')) return 'not-eligible'
  return results.some(({ verdict }) => verdict === 'unknown') ? 'to-check' : 'eligible'
}
