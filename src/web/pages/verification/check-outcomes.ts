import { ruleSentence } from '#selection/rules/rule-sentences.ts'
import { parsePlainDate } from '#values/plain-date.ts'
import { isRefusal, type Refusal } from '#values/refusal.ts'
import { type FactSource, factSources } from '#verification/rules/known.ts'
import type { EligibilityRule, RuleResult } from '#verification/rules/rule-result.ts'
import type { RuleCheck } from '#verification/contract.ts'
import { useQuery } from '@tanstack/react-query'
import { rulebookQuery } from '../../api/rulebook.ts'
import type { Citation } from '../../kit/legal-basis.tsx'
import type { RuleOutcome } from '../../kit/why-panel.tsx'
import { useGrant } from '../../shell/grant-context.ts'
import { useOfficeText } from '../../text/use-office-text.ts'
import { useLanguage } from '../../text/use-text.ts'

/** What decided comes first; what was fulfilled is read afterwards. */
const weight = { fail: 0, unknown: 1, pass: 2 } as const
const outcomeOf = { pass: 'passed', fail: 'failed', unknown: 'unknown' } as const

/** The conditions of a person in words: the same sentences as on the page that explains the selection. */
export function useCheckOutcomes(checks: readonly RuleCheck[]): readonly RuleOutcome[] {
  const { language } = useLanguage()
  const { rules } = useOfficeText().verification
  const cite = useCitation()
  return checks
    .toSorted((a, b) => weight[a.verdict] - weight[b.verdict])
    .map((check) => {
      const on = check.on === null ? undefined : parsePlainDate(check.on)
      return {
        rule: rules[check.rule] ?? check.rule,
        outcome: outcomeOf[check.verdict],
        value: findingOf(check)[language],
        source: check.sourceName ?? sourceName(check.source)?.[language] ?? '',
        asOf: on === undefined || isRefusal(on) ? undefined : on,
        basis: cite(check.basis),
      }
    })
}

/** The finding alone: the source stands under it in a line of its own. */
function findingOf(check: RuleCheck) {
  // The server writes these words by the same rules, so they are known.
  const result: RuleResult = {
    ...check,
    rule: check.rule as EligibilityRule,
    source: null,
    on: null,
    remark: check.remark as Refusal | null,
  }
  return ruleSentence(result)
}

const isSource = (source: string): source is FactSource => Object.hasOwn(factSources, source)
const sourceName = (source: string | null) => (source !== null && isSource(source) ? factSources[source] : undefined)

/** The article behind a condition; nothing where the Pemda's own policy decides. */
export function useCitation(): (ruleId: string | null) => readonly Citation[] | undefined {
  const { data } = useQuery(rulebookQuery(useGrant()))
  return (ruleId) => {
    const found = data?.rows.find((rule) => rule.ruleId === ruleId)
    return found && [{ ruleId: found.ruleId, confidence: found.confidence, ...found.basis }]
  }
}
