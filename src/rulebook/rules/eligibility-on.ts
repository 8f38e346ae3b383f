import type { PlainDate } from '#values/plain-date.ts'
import { isRefusal, type Refusal } from '#values/refusal.ts'
import type { Confidence, Rulebook, RuleId, RuleValues } from '../types.ts'
import { ruleId } from './rule-id.ts'
import { ruleOn } from './rule-on.ts'

export type Eligibility = RuleValues['BPU_ELIGIBILITY'] & {
  readonly basis: readonly RuleId[]
  readonly confidence: Confidence
}

/**
 * What the law asks of a worker outside an employment relation on the day of registration: below 65, a NIK,
 * an occupation (P5/2021 art. 33). A programme may be narrower, never wider.
 *
 * @param area Kemendagri code, where local law is to be asked too
 */
export function eligibilityOn(book: Rulebook, day: PlainDate, area?: string): Eligibility | Refusal {
  const rule = ruleOn(book, 'BPU_ELIGIBILITY', day, area === undefined ? {} : { jurisdiction: area })
  if (isRefusal(rule)) return rule
  return { ...rule.value, basis: [ruleId(rule)], confidence: rule.confidence }
}
