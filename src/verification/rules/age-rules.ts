import { ageOn } from '#values/plain-date.ts'
import { refuse } from '#values/refusal.ts'
import type { Candidate } from './candidate.ts'
import type { EligibilityPolicy, LegalAge } from './eligibility-policy.ts'
import { answer, type RuleResult } from './rule-result.ts'

/**
 * The age limit of the law at registration (Permenaker 5/2021 art. 33). The day counts, not the year: who
 * turns 65 on the day of registration is refused, who turns 65 the day after is not.
 */
export function judgeLegalAge({ birthDate }: Candidate, { day }: EligibilityPolicy, legal: LegalAge): RuleResult {
  const said = { rule: 'legal-age', limit: legal.below, basis: legal.basis } as const
  if (birthDate === null) return answer(null, { ...said, verdict: 'unknown', remark: refuse('birth-date-not-known') })
  const age = ageOn(birthDate.value, day)
  if (age < legal.below) return answer(birthDate, { ...said, verdict: 'pass', value: age })
  const remark = refuse('age-not-below-legal-limit', { age, day, limit: legal.below })
  return answer(birthDate, { ...said, verdict: 'fail', value: age, remark })
}

/** The Pemda's own limits, usually 17 or 18 to 64. Undefined when it sets none. */
export function judgeLocalAge(
  { birthDate }: Candidate,
  { day, age: limits }: EligibilityPolicy,
): RuleResult | undefined {
  const { youngest, oldest } = limits
  if (youngest === null && oldest === null) return undefined
  const said = { rule: 'local-age', limit: `${youngest ?? ''}–${oldest ?? ''}` } as const
  if (birthDate === null) return answer(null, { ...said, verdict: 'unknown', remark: refuse('birth-date-not-known') })
  const age = ageOn(birthDate.value, day)
  const remark =
    youngest !== null && age < youngest
      ? refuse('age-below-local-limit', { age, day, limit: youngest })
      : oldest !== null && age > oldest
        ? refuse('age-above-local-limit', { age, day, limit: oldest })
        : null
  return answer(birthDate, { ...said, verdict: remark === null ? 'pass' : 'fail', value: age, remark })
}
