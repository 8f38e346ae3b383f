import type { PlainDate } from '#values/plain-date.ts'
import { refuse, type Refusal } from '#values/refusal.ts'
import type { Candidate } from './candidate.ts'
import type { EligibilityPolicy } from './eligibility-policy.ts'
import { answer, type RuleResult } from './rule-result.ts'

/**
 * The decile test. It belongs to a programme and a year; the datum is the decile of the family with the
 * vintage of the data. Whoever is not in the data, or in it without a rank, is held until a person answers:
 * missing from the data does not mean rich. Undefined for programmes without a decile test.
 */
export function judgeWelfare({ welfare }: Candidate, { decile: test }: EligibilityPolicy): RuleResult | undefined {
  if (test === null) return undefined
  const held = { rule: 'welfare', limit: test.limit, verdict: 'unknown' } as const
  if (welfare === null) return answer(null, { ...held, remark: refuse('welfare-not-matched') })
  const { value } = welfare
  if (value.kind !== 'ranked') return answer(welfare, { ...held, remark: refuse(unranked[value.kind]) })
  const { decile } = value
  const said = { rule: 'welfare', limit: test.limit, value: decile } as const
  const age = tooOld(welfare.on, test.oldestData)
  if (age !== undefined) return answer(welfare, { ...said, verdict: 'unknown', remark: age })
  if (decile <= test.limit) return answer(welfare, { ...said, verdict: 'pass' })
  const remark = refuse('decile-above-limit', { decile, limit: test.limit })
  return answer(welfare, { ...said, verdict: 'fail', remark })
}

/** Data of unknown age count as too old as soon as the policy asks for an age at all. */
function tooOld(dated: PlainDate | null, oldest: PlainDate | null): Refusal | undefined {
  if (oldest === null || (dated !== null && dated >= oldest)) return undefined
  return refuse('welfare-data-too-old', dated === null ? { oldest } : { dated, oldest })
}

const unranked = {
  'not-found': 'not-in-welfare-data',
  'not-ranked': 'welfare-not-ranked',
  undecided: 'welfare-match-undecided',
} as const
