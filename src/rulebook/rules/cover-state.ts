import type { PlainDate } from '#values/plain-date.ts'
import { isRefusal, type Refusal } from '#values/refusal.ts'
import type { Rule, Rulebook } from '../types.ts'
import { ruleOn } from './rule-on.ts'

/** What is known of a participant on the day something happened. The cover ledger computes it from the months paid. */
export type CoverOnDay = {
  /** the number was issued and the first contribution paid (P5/2021 art. 36) */
  readonly started: boolean
  /** completed months of membership in one run up to that day */
  readonly consecutiveMonths: number
  /** months in a row left unpaid up to that day */
  readonly arrearsMonths: number
  /** months paid under the same KPJ and the same NIK */
  readonly paidMonths: number
}

/**
 * `not-started` no number or no first contribution; `waiting` inside the first months, funeral only;
 * `arrears` cash waits for settlement; `lapsed` more months unpaid than the law forgives.
 */
export type CoverState = 'not-started' | 'waiting' | 'full' | 'arrears' | 'lapsed'

export type StateAnswer = {
  readonly state: CoverState
  /** a natural death pays the funeral grant only; true in arrears as well as without */
  readonly inWait: boolean
  readonly rules: readonly Rule[]
}

/** The state table of cover outside an employment relation: P5/2021 art. 36, 44, 92, 98 and P1/2025 art. 97A. */
export function coverState(book: Rulebook, day: PlainDate, cover: CoverOnDay): StateAnswer | Refusal {
  if (!cover.started) return { state: 'not-started', inWait: false, rules: [] }
  const wait = ruleOn(book, 'JKM_WAIT', day)
  if (isRefusal(wait)) return wait
  const inWait = cover.consecutiveMonths < wait.value.count
  if (cover.arrearsMonths === 0) return { state: inWait ? 'waiting' : 'full', inWait, rules: [wait] }
  const arrears = ruleOn(book, 'ARREARS_MAX', day)
  if (isRefusal(arrears)) return arrears
  const lapsed = cover.arrearsMonths > arrears.value.count
  return { state: lapsed ? 'lapsed' : 'arrears', inWait, rules: lapsed ? [arrears] : [arrears, wait] }
}
