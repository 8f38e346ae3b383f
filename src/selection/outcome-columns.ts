import type { EnteredPerson } from './entrant-of.ts'
import { reasonsOf } from './outcome-reasons.ts'
import { isHeld, type PersonOutcome } from './rules/selection-result.ts'

/** Outcomes gathered column by column, because that is how `unnest` takes them. */
export type OutcomeColumns = {
  readonly personId: string[]
  readonly area: string[]
  readonly outcome: string[]
  readonly held: boolean[]
  readonly fundId: (string | null)[]
  readonly rank: (number | null)[]
  readonly place: (number | null)[]
  readonly decile: (number | null)[]
  readonly occupation: (string | null)[]
  readonly sex: (string | null)[]
  readonly reasons: string[]
}

export function columnsOf(
  outcomes: readonly PersonOutcome[],
  personOf: ReadonlyMap<string, EnteredPerson>,
): OutcomeColumns {
  const people = outcomes.map(({ id }) => personOf.get(id)!)
  return {
    personId: outcomes.map(({ id }) => id),
    area: people.map(({ area }) => area),
    outcome: outcomes.map(({ kind }) => kind),
    held: outcomes.map(isHeld),
    fundId: outcomes.map((one) => (one.kind === 'selected' ? one.fundId : null)),
    rank: outcomes.map((one) => ('rank' in one ? one.rank : null)),
    place: outcomes.map((one) => (one.kind === 'reserve' ? one.place : null)),
    decile: people.map(({ decile }) => decile),
    occupation: people.map(({ occupation }) => occupation),
    sex: people.map(({ sex }) => sex),
    reasons: outcomes.map((one, at) => JSON.stringify(reasonsOf(people[at]!, one))),
  }
}
