import { cohortsOf } from './cohorts.ts'
import type { Fault } from './faults.ts'
import type { PlacedRule } from './read-rules.ts'
import { ruleId } from './rules/rule-id.ts'
import type { Rule } from './types.ts'

/** What no single rule can show: days that run backwards, cohorts nobody asks for, two values for one day. */
export function checkRules(placed: readonly PlacedRule[]): Fault[] {
  return placed.flatMap((one, index) => [
    ...daysOf(one),
    ...cohortOf(one),
    ...placed.slice(0, index).flatMap((earlier) => [...overlapOf(earlier, one), ...rowsCrossed(earlier, one)]),
  ])
}

function daysOf({ rule, fault }: PlacedRule): Fault[] {
  const backwards = rule.validTo !== null && rule.validTo < rule.validFrom
  return backwards ? [fault(`${ruleId(rule)} ends on ${rule.validTo}, before it begins`)] : []
}

function cohortOf({ rule, fault }: PlacedRule): Fault[] {
  const known = cohortsOf[rule.code] ?? []
  if (rule.cohort === undefined || known.includes(rule.cohort)) return []
  const may = known.length > 0 ? `may be ${known.join(', ')}` : 'takes no cohort'
  return [fault(`${ruleId(rule)} has the unknown cohort "${rule.cohort}": ${rule.code} ${may}`)]
}

function overlapOf(earlier: PlacedRule, later: PlacedRule): Fault[] {
  const [a, b] = [earlier.rule, later.rule]
  const sameSubject = a.code === b.code && a.cohort === b.cohort && a.jurisdiction === b.jurisdiction
  const overlaps = sameSubject && beginsBeforeEndOf(a, b) && beginsBeforeEndOf(b, a)
  return overlaps ? [later.fault(`${ruleId(b)} holds on days on which ${ruleId(a)} holds already`)] : []
}

/** Two rows of the bracket table that claim the same income on the same day. */
function rowsCrossed(earlier: PlacedRule, later: PlacedRule): Fault[] {
  const [a, b] = [earlier.rule, later.rule]
  if (a.code !== 'BPU_BRACKET' || b.code !== 'BPU_BRACKET' || a.cohort === b.cohort) return []
  const sameDays = beginsBeforeEndOf(a, b) && beginsBeforeEndOf(b, a)
  const sameIncomes = a.value.from <= (b.value.to ?? Infinity) && b.value.from <= (a.value.to ?? Infinity)
  return sameDays && sameIncomes ? [later.fault(`${ruleId(b)} claims incomes that ${ruleId(a)} claims already`)] : []
}

function beginsBeforeEndOf(a: Rule, b: Rule): boolean {
  return b.validTo === null || a.validFrom <= b.validTo
}
