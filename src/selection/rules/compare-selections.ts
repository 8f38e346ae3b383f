import { byText } from './priority.ts'
import type { PersonOutcome, SelectionResult } from './selection-result.ts'

export type OutcomeChange = {
  readonly id: string
  /** null for somebody who stood only in the other selection. */
  readonly before: PersonOutcome | null
  readonly after: PersonOutcome | null
}

export type SelectionDifference = {
  /** Selected in the second and not in the first; the other way round for `leaves`. */
  readonly enters: readonly OutcomeChange[]
  readonly leaves: readonly OutcomeChange[]
  /** Everybody else whose kind of outcome changed, such as from reserve to outside the quota. */
  readonly others: readonly OutcomeChange[]
}

/** Who enters and who leaves between two runs: the answer to "what if", and to what an objection changed. */
export function compareSelections(before: SelectionResult, after: SelectionResult): SelectionDifference {
  const changes = sideBySide(before.outcomes, after.outcomes).filter((each) => each.before?.kind !== each.after?.kind)
  const enters = changes.filter((each) => each.after?.kind === 'selected')
  const leaves = changes.filter((each) => each.before?.kind === 'selected')
  const moved = new Set([...enters, ...leaves])
  return { enters, leaves, others: changes.filter((each) => !moved.has(each)) }
}

function sideBySide(before: readonly PersonOutcome[], after: readonly PersonOutcome[]): OutcomeChange[] {
  const pairs = new Map<string, OutcomeChange>(
    before.map((each) => [each.id, { id: each.id, before: each, after: null }]),
  )
  for (const each of after) pairs.set(each.id, { id: each.id, before: pairs.get(each.id)?.before ?? null, after: each })
  return [...pairs.values()].toSorted((a, b) => byText(a.id, b.id))
}
