import type { Rule, Rulebook, RuleId } from '../types.ts'

/** `JKM_PARTS@2019-12-02`, `RELIEF/transport@2026-01-01`, `BPU_ELIGIBILITY/74.06@2026-01-01`: readable in an audit years later. */
export function ruleId(rule: Rule): RuleId {
  const area = rule.jurisdiction === 'ID' ? undefined : rule.jurisdiction
  const subject = [rule.code, rule.cohort, area].filter((part) => part !== undefined)
  return `${subject.join('/')}@${rule.validFrom}`
}

/** The rule behind an id stored with a computed amount; undefined when the book has lost it. */
export function findRule(book: Rulebook, id: RuleId): Rule | undefined {
  return book.rules.find((rule) => ruleId(rule) === id)
}
