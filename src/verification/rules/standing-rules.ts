import { contains } from '#values/area-code.ts'
import { refuse } from '#values/refusal.ts'
import type { Candidate } from './candidate.ts'
import type { EligibilityPolicy } from './eligibility-policy.ts'
import { answer, type RuleResult } from './rule-result.ts'

/**
 * Registration needs a NIK (Permenaker 5/2021 art. 33). Without one the person is looked for, not refused. One that
 * other data contradict is no obstacle to being chosen: it is pointed out here, and answered before the branch sees it.
 */
export function judgeIdentity({ hasNik, otherNikIn: other }: Candidate): RuleResult {
  const rule = 'identity' as const
  const differing = other?.isKnown ? 'nik-differs-from-source' : 'nik-differs-at-welfare-office'
  const remark = other === null ? null : refuse(differing, { source: other.source })
  return hasNik?.value === true
    ? answer(hasNik, { rule, verdict: 'pass', value: 'nik', remark })
    : answer(hasNik, { rule, verdict: 'unknown', remark: refuse('nik-not-known') })
}

/** Paying for the dead is the first finding of every audit. No record of death is the usual state of the living. */
export function judgeAlive({ death }: Candidate): RuleResult {
  const rule = 'alive' as const
  if (death === null) return answer(null, { rule, verdict: 'pass' })
  return answer(death, { rule, verdict: 'fail', value: death.value, remark: refuse('person-died') })
}

/** Where the person lives now. The area inside the NIK is that of its first issue and proves nothing here. */
export function judgeResidence({ residence }: Candidate, { area: home }: EligibilityPolicy): RuleResult {
  const said = { rule: 'residence', value: residence.value, limit: home } as const
  if (contains(home, residence.value)) return answer(residence, { ...said, verdict: 'pass' })
  const remark = refuse('lives-outside', { area: residence.value, home })
  return answer(residence, { ...said, verdict: 'fail', remark })
}

/**
 * The person's own word that he works and is not in treatment or gravely ill, as BPJS asks in its
 * registration. It protects the programme from lists of the dying, and the family from a refused claim.
 */
export function judgeStatement({ statement }: Candidate, policy: EligibilityPolicy): RuleResult | undefined {
  if (policy.statement === 'not-required') return undefined
  const rule = 'statement' as const
  if (statement === null) return answer(null, { rule, verdict: 'unknown', remark: refuse('statement-missing') })
  const { works, isHealthy } = statement.value
  if (!works) return answer(statement, { rule, verdict: 'fail', remark: refuse('states-not-working') })
  return isHealthy
    ? answer(statement, { rule, verdict: 'pass' })
    : answer(statement, { rule, verdict: 'fail', remark: refuse('states-not-healthy') })
}
