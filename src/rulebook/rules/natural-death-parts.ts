import type { PlainDate } from '#values/plain-date.ts'
import { isRefusal, type Refusal } from '#values/refusal.ts'
import type { Rule, Rulebook } from '../types.ts'
import type { BenefitPart, ScholarshipRight } from './benefit.ts'
import type { CoverOnDay, StateAnswer } from './cover-state.ts'
import { ruleId } from './rule-id.ts'
import { ruleOn } from './rule-on.ts'

export type PartsAnswer = {
  readonly parts: readonly BenefitPart[]
  readonly scholarship: ScholarshipRight
  readonly rules: readonly Rule[]
}

/**
 * JKM: the funeral grant at once even in the wait and in arrears, the rest only after both.
 *
 * The scholarship needs contributions under one KPJ and NIK for as long as the book says (P5/2021 art. 102).
 */
export function naturalDeathParts(
  book: Rulebook,
  day: PlainDate,
  cover: CoverOnDay,
  { state, inWait }: StateAnswer,
): PartsAnswer | Refusal {
  const amounts = ruleOn(book, 'JKM_PARTS', day)
  const months = ruleOn(book, 'SCHOLAR_IUR', day)
  if (isRefusal(amounts)) return amounts
  if (isRefusal(months)) return months
  const basis = ruleId(amounts)
  const rest = state === 'arrears' ? 'after-arrears' : 'now'
  const funeral: BenefitPart = { part: 'funeral', amount: amounts.value.funeral, due: 'now', basis }
  const others: BenefitPart[] = [
    { part: 'lump-sum', amount: amounts.value.lumpSum, due: rest, basis },
    { part: 'periodic', amount: amounts.value.periodic, due: rest, basis },
  ]
  const missingMonths = Math.max(0, months.value.count - cover.paidMonths)
  return {
    parts: inWait ? [funeral] : [...others, funeral],
    scholarship: missingMonths > 0 ? { due: 'not-yet', missingMonths } : { due: rest, missingMonths: 0 },
    rules: [amounts, months],
  }
}
