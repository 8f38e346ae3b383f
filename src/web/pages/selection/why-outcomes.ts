import type { WhyAnswer } from '#selection/contract.ts'
import { useQuery } from '@tanstack/react-query'
import { rulebookQuery } from '../../api/rulebook.ts'
import type { RuleOutcome } from '../../kit/why-panel.tsx'
import { useGrant } from '../../shell/grant-context.ts'
import { useOfficeText } from '../../text/use-office-text.ts'
import { useLanguage } from '../../text/use-text.ts'

/** What decided comes first; what was fulfilled is read afterwards. */
const weight = { fail: 0, unknown: 1, pass: 2 } as const
const outcomeOf = { pass: 'passed', fail: 'failed', unknown: 'unknown' } as const

/** The conditions of the explanation as the panel shows them: each sentence names its own source and day. */
export function useWhyOutcomes({ rules }: WhyAnswer): readonly RuleOutcome[] {
  const { language } = useLanguage()
  const names = useOfficeText().verification.rules
  const { data } = useQuery(rulebookQuery(useGrant()))
  return rules
    .toSorted((a, b) => weight[a.verdict] - weight[b.verdict])
    .map(({ rule, verdict, sentence, basis }) => {
      const cited = basis && data?.rows.find((row) => row.basis.id === basis.id)
      return {
        rule: names[rule] ?? rule,
        outcome: outcomeOf[verdict],
        value: sentence[language],
        source: '',
        basis: basis ? [{ ruleId: rule, ...basis, confidence: cited?.confidence ?? 'unverified' }] : undefined,
      }
    })
}
