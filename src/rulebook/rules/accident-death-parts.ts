import type { PlainDate } from '#values/plain-date.ts'
import { isRefusal, type Refusal } from '#values/refusal.ts'
import { timesRupiah, type Rupiah } from '#values/rupiah.ts'
import type { Rulebook } from '../types.ts'
import type { BenefitPart } from './benefit.ts'
import type { StateAnswer } from './cover-state.ts'
import type { PartsAnswer } from './natural-death-parts.ts'
import { ruleId } from './rule-id.ts'
import { ruleOn } from './rule-on.ts'

/**
 * JKK for a death by accident at work: no wait, scholarship at once; in arrears all cash follows settlement.
 *
 * @param base rupiah a month as reported to BPJS (P5/2021 art. 89(2)), not what the person really earned
 */
export function accidentDeathParts(
  book: Rulebook,
  day: PlainDate,
  base: Rupiah,
  { state }: StateAnswer,
): PartsAnswer | Refusal {
  const rule = ruleOn(book, 'JKK_DEATH', day)
  if (isRefusal(rule)) return rule
  const { timesBase, periodic, funeral } = rule.value
  const shared = { due: state === 'arrears' ? 'after-arrears' : 'now', basis: ruleId(rule) } as const
  const parts: BenefitPart[] = [
    { part: 'lump-sum', amount: timesRupiah(base, timesBase), ...shared },
    { part: 'periodic', amount: periodic, ...shared },
    { part: 'funeral', amount: funeral, ...shared },
  ]
  return { parts, scholarship: { due: shared.due, missingMonths: 0 }, rules: [rule] }
}
