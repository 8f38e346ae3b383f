import type { PlainDate } from '#values/plain-date.ts'
import { isRefusal, refuse, type Refusal } from '#values/refusal.ts'
import type { Answer, FundCohort, FundSource, Rulebook, RuleId } from '../types.ts'
import { ruleId } from './rule-id.ts'
import { ruleOn } from './rule-on.ts'

type FundAsked = {
  readonly payer: FundSource
  readonly cohort: FundCohort
  /** BPJS answered that the person is active already, whoever pays */
  readonly alreadyCovered: boolean
  readonly day: PlainDate
}

/** `unknown` goes to a person; `policyDecides` means the programme must say what follows from existing cover. */
export type FundAnswer = {
  readonly may: Exclude<Answer, 'no'>
  readonly policyDecides: boolean
  readonly basis: readonly RuleId[]
}

/**
 * Whether a purse may pay for this group of people.
 *
 * DBH Sawit is for oil-palm workers who are not registered yet (PMK 91/2023); money of a region spent on
 * somebody who is covered already is waste, but whether it stops there is the programme's policy.
 */
export function fundAllows(book: Rulebook, asked: FundAsked): FundAnswer | Refusal {
  const scope = ruleOn(book, 'FUND_SCOPE', asked.day, { cohort: asked.payer })
  if (isRefusal(scope)) return { may: 'yes', policyDecides: asked.alreadyCovered, basis: [] }
  const { allowed, forbidden, alreadyCovered } = scope.value
  const outside = allowed !== 'unknown' && !allowed.includes(asked.cohort)
  if (outside || forbidden.includes(asked.cohort)) return refuse('fund-outside-scope')
  if (asked.alreadyCovered && alreadyCovered === 'forbidden') return refuse('fund-already-covered')
  return {
    may: allowed === 'unknown' ? 'unknown' : 'yes',
    policyDecides: asked.alreadyCovered,
    basis: [ruleId(scope)],
  }
}
