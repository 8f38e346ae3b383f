import { basisSentence } from '#rulebook/rules/basis-sentence.ts'
import { ruleId } from '#rulebook/rules/rule-id.ts'
import type { Rule, Rulebook } from '#rulebook/types.ts'
import type { RuleRow } from './contract.ts'

/** The whole rulebook as a table: every value with the article it stands on, past and coming ones too. */
export const listRules = ({ rules }: Rulebook): RuleRow[] => rules.map(rowOf)

function rowOf(rule: Rule): RuleRow {
  return {
    ruleId: ruleId(rule),
    code: rule.code,
    jurisdiction: rule.jurisdiction,
    cohort: rule.cohort ?? null,
    validFrom: rule.validFrom,
    validTo: rule.validTo,
    value: { ...rule.value },
    basis: { id: basisSentence(rule, 'id'), en: basisSentence(rule, 'en') },
    url: rule.citation.url ?? null,
    confidence: rule.confidence,
    note: rule.note ?? null,
  }
}
