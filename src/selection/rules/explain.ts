import type { Sentence } from '#values/language.ts'
import type { RuleResult } from '#verification/rules/rule-result.ts'
import { changeSentences } from './change-sentences.ts'
import type { RankKeys } from './priority.ts'
import { rankingSentences } from './ranking-sentences.ts'
import { type Ranking, rankingOf } from './ranking.ts'
import { ruleSentence } from './rule-sentences.ts'
import type { SelectionPolicy } from './selection-policy.ts'
import { outcomeOf, type PersonOutcome, type SelectionResult } from './selection-result.ts'
import { verdictSentences } from './verdict-sentences.ts'

/** The person with every rule that was asked, passed ones too. */
export type ExplainedPerson = RankKeys & { readonly id: string; readonly results: readonly RuleResult[] }

/**
 * "Why me, why not me": the same facts twice, as data for the screen and as sentences for the sheet that is
 * handed to the person. It names rules and values, never another person.
 */
export type Explanation = {
  readonly outcome: PersonOutcome
  readonly rules: readonly { readonly result: RuleResult; readonly sentence: Sentence }[]
  readonly ranking: Ranking | null
  /** What came out. */
  readonly verdict: readonly Sentence[]
  /** How the order was made; empty for people who are not in it. */
  readonly order: readonly Sentence[]
  /** What would have to change. */
  readonly changes: readonly Sentence[]
}

/** @throws RangeError for somebody who did not take part in this selection */
export function explain(
  person: ExplainedPerson,
  result: SelectionResult,
  { priority }: Pick<SelectionPolicy, 'priority'>,
): Explanation {
  const outcome = outcomeOf(result, person.id)
  if (outcome === undefined) throw new RangeError('this person is not in the selection')
  const ranking = rankingOf(person, outcome, result, priority)
  return {
    outcome,
    rules: person.results.map((each) => ({ result: each, sentence: ruleSentence(each) })),
    ranking: ranking ?? null,
    verdict: verdictSentences(outcome, result),
    order: ranking === undefined ? [] : rankingSentences(ranking),
    changes: changeSentences(outcome, ranking),
  }
}
