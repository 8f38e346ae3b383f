import type { PlainDate } from '#values/plain-date.ts'
import type { Refusal } from '#values/refusal.ts'
import type { DayOfMonth, Rule, Rulebook, RuleCode, RuleValues, Within } from '../types.ts'
import { type Asked, ruleOn } from './rule-on.ts'

/** The rules that are clocks; thresholds in months are asked with `ruleOn`. */
export type DeadlineCode = {
  [Code in RuleCode]: RuleValues[Code] extends Within | DayOfMonth ? Code : never
}[RuleCode]

/** The clock that ran on the day of the event, such as the field check of a death claim: 7 days, since 24 Feb 2025 5 working days. */
export function deadlineOf<Code extends DeadlineCode>(
  book: Rulebook,
  code: Code,
  day: PlainDate,
  asked: Asked = {},
): Rule<Code> | Refusal {
  return ruleOn(book, code, day, asked)
}
