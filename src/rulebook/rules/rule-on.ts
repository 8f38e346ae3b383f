import type { PlainDate } from '#values/plain-date.ts'
import { refuse, type Refusal } from '#values/refusal.ts'
import type { Rule, Rulebook, RuleCode } from '../types.ts'

/** For whom and where a rule is asked. Without an area only the law of the nation answers. */
export type Asked = { readonly cohort?: string; readonly jurisdiction?: string }

/**
 * The value that held on that day, with its citation.
 *
 * Local law goes before the law of the nation and a rule for the cohort before the general one, because the
 * narrower text was written knowing the wider.
 */
export function ruleOn<Code extends RuleCode>(
  book: Rulebook,
  code: Code,
  day: PlainDate,
  asked: Asked = {},
): Rule<Code> | Refusal {
  const holding = book.rules.filter(
    (rule): rule is Rule<Code> => rule.code === code && holdsOn(rule, day) && concerns(rule, asked),
  )
  const [narrowest] = holding.toSorted((a, b) => narrowness(b) - narrowness(a))
  return narrowest ?? refuse('rule-unknown', { rule: asked.cohort ? `${code}/${asked.cohort}` : code, day })
}

export function holdsOn(rule: Rule, day: PlainDate): boolean {
  return rule.validFrom <= day && (rule.validTo === null || day <= rule.validTo)
}

function concerns(rule: Rule, { cohort, jurisdiction }: Asked): boolean {
  const inArea = rule.jurisdiction === 'ID' || `${jurisdiction ?? ''}.`.startsWith(`${rule.jurisdiction}.`)
  return inArea && (rule.cohort === undefined || rule.cohort === cohort)
}

/** Areas weigh more than cohorts, and a longer area code is a smaller area. */
function narrowness(rule: Rule): number {
  const area = rule.jurisdiction === 'ID' ? 0 : rule.jurisdiction.length
  return area * 2 + (rule.cohort === undefined ? 0 : 1)
}
