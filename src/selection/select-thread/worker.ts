/** The selection's desk in a thread of its own: 150,000 people keep a processor busy for seconds. */
import type { Refusal } from '#values/refusal.ts'
import { isRefusal } from '#values/refusal.ts'
import type { SelectionCounts } from '../contract.ts'
import type { EnteredPerson } from '../entrant-of.ts'
import { listText, type ListedPerson } from '../list-text.ts'
import { columnsOf, type OutcomeColumns } from '../outcome-columns.ts'
import { runSelection, type FinishedSelection, type SelectionInput } from '../run-selection.ts'
import { countsOf, summaryOf, type RunSummary } from '../run-summary.ts'
import type { PricedFund } from '../rules/selection-policy.ts'
import type { PersonOutcome } from '../rules/selection-result.ts'

export type SelectionRules = Omit<SelectionInput, 'people'> & { readonly funds: readonly PricedFund[] }

/** A finished selection without its people. */
export type Selected = {
  readonly digests: FinishedSelection['digests']
  readonly counts: SelectionCounts
  readonly summary: RunSummary
}
export type Chosen = Extract<PersonOutcome, { kind: 'selected' | 'reserve' }>

type Slice = { readonly at: number; readonly count: number }

/** Everything large comes in and goes out in slices. */
export type SelectionDesk = {
  enter(some: readonly EnteredPerson[]): void
  select(rules: SelectionRules): Selected | Refusal
  outcomes(slice: Slice): OutcomeColumns
  /** Chosen and reserve, in the order of their ids. */
  chosen(slice: Slice): readonly Chosen[]
  list(some: readonly ListedPerson[]): void
  frozenList(): { readonly bytes: Uint8Array; readonly root: string }
}

export function openDesk(): SelectionDesk {
  const people = new Map<string, EnteredPerson>()
  const entered: EnteredPerson[] = []
  const listed: ListedPerson[] = []
  let finished: FinishedSelection | undefined
  let chosen: readonly Chosen[] | undefined
  return {
    enter: (some) => {
      for (const one of some) people.set(one.id, one)
      entered.push(...some)
    },
    select: (rules) => {
      const outcome = runSelection({ ...rules, people: entered })
      if (isRefusal(outcome)) return outcome
      finished = outcome
      const { result, digests } = outcome
      return { digests, counts: countsOf(result), summary: summaryOf(result, rules) }
    },
    outcomes: ({ at, count }) => columnsOf(finished!.result.outcomes.slice(at, at + count), people),
    chosen: ({ at, count }) => {
      chosen ??= finished!.result.outcomes.filter(isChosen)
      return chosen.slice(at, at + count)
    },
    list: (some) => void listed.push(...some),
    frozenList: () => {
      const { text, root } = listText(finished!.digests.result, listed)
      return { bytes: Buffer.from(text), root }
    },
  }
}

const isChosen = (one: PersonOutcome): one is Chosen => one.kind === 'selected' || one.kind === 'reserve'
