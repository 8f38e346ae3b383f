import type { Refusal } from '#values/refusal.ts'
import { digestOfLines, lotOf, sha256 } from './draw.ts'
import { canonicalText } from './rules/canonical-text.ts'
import { select, selectsNobody, snapshotFaults } from './rules/select.ts'
import type { SelectionCandidate, SelectionResult, SelectionSnapshot } from './rules/selection-result.ts'
import { snapshotLines } from './snapshot-lines.ts'

/** Changes whenever the same snapshot could give another result or another text. */
export const selectionEngine = 'payung-selection 1'

/** Somebody as he enters: with the key his lot is drawn from, not yet with the lot. */
export type Entrant = Omit<SelectionCandidate, 'tieKey' | 'funds'> & { readonly key: string }

export type SelectionInput = Omit<SelectionSnapshot, 'people'> & {
  readonly people: readonly Entrant[]
  readonly seed: string
}

export type FinishedSelection = {
  readonly result: SelectionResult
  readonly digests: { readonly seed: string; readonly snapshot: string; readonly result: string }
}

/**
 * The whole selection from plain values to digests, without database and clock: the job runs it, and so does
 * anybody who holds the data, the rules and the seed. Every fund may pay for everybody who entered.
 * 150,000 people take about two seconds of one core, most of it for lots and digests.
 */
export function runSelection({ people, seed, ...rules }: SelectionInput): FinishedSelection | Refusal {
  const funds = rules.funds.map(({ id }) => id)
  const drawn = people.map(({ key, ...person }) => ({ ...person, funds, tieKey: lotOf(seed, key) }))
  const snapshot = { ...rules, people: drawn }
  const [fault] = snapshotFaults(snapshot)
  if (fault) return fault
  const result = select(snapshot)
  const digests = {
    seed: sha256(seed),
    snapshot: digestOfLines(snapshotLines(snapshot)),
    result: sha256(canonicalText(result)),
  }
  return selectsNobody(result) ?? { result, digests }
}
