import { refuse } from '#values/refusal.ts'
import type { Candidate } from './candidate.ts'
import type { EligibilityPolicy } from './eligibility-policy.ts'
import { answer, type RuleResult } from './rule-result.ts'

/**
 * Whether BPJS already covers the person. Nothing in law forbids two memberships at once, but public money
 * spent on somebody already covered is waste and an audit finding, and DBH Sawit is only for workers not
 * yet registered. Where the policy only reports, the person passes and the finding stays beside his name.
 */
export function judgeCover({ cover }: Candidate, policy: EligibilityPolicy): RuleResult {
  const rule = 'cover' as const
  if (cover === null) return answer(null, { rule, verdict: 'unknown', remark: refuse('cover-not-checked') })
  if (cover.value.kind === 'undecided') {
    return answer(cover, { rule, verdict: 'unknown', remark: refuse('cover-match-undecided') })
  }
  if (cover.value.kind === 'none') return answer(cover, { rule, verdict: 'pass', value: 'none' })
  const { as } = cover.value
  const verdict = policy.cover === 'refuse' ? 'fail' : 'pass'
  return answer(cover, { rule, verdict, value: as, remark: refuse(coveredCodes[as]) })
}

const coveredCodes = {
  'wage-earner': 'covered-as-wage-earner',
  'own-cost': 'covered-at-own-cost',
  'other-fund': 'covered-by-other-fund',
} as const
