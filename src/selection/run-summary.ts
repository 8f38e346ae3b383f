import * as z from 'zod/mini'
import type { Rupiah } from '#values/rupiah.ts'
import { selectionCounts, type SelectionCounts } from './contract.ts'
import type { PriorityKey } from '#programme/rules/policy.ts'
import type { PricedFund } from './rules/selection-policy.ts'
import { isHeld, type PersonOutcome, type SelectionResult } from './rules/selection-result.ts'

/**
 * A run without its people: what is needed to list it, to price its list and to explain one person of it.
 * Kept as JSON beside the run, written by `summaryOf` alone.
 */
export type RunSummary = Pick<SelectionResult, 'quota' | 'eligible' | 'cutOff' | 'caps'> & {
  readonly priority: readonly PriorityKey[]
  readonly reserveLimit: number | null
  readonly funds: readonly (SelectionResult['funds'][number] & {
    readonly perPerson: Rupiah
    readonly ceiling: Rupiah
  })[]
}

export function summaryOf(
  result: SelectionResult,
  rules: {
    readonly priority: readonly PriorityKey[]
    readonly reserveLimit: number | null
    readonly funds: readonly PricedFund[]
  },
): RunSummary {
  const { quota, eligible, cutOff, caps } = result
  const funds = rules.funds.map((fund, at) => ({ ...fund, ...result.funds[at]!, name: fund.name }))
  return { quota, eligible, cutOff, caps, priority: rules.priority, reserveLimit: rules.reserveLimit, funds }
}

/** A run that is not ready has an empty summary; asking for it is a bug. */
export function summaryIn(row: { readonly summary: unknown }): RunSummary {
  if (!z.safeParse(z.looseObject({ quota: z.int(), funds: z.array(z.unknown()) }), row.summary).success) {
    throw new Error('a run without a summary')
  }
  return row.summary as RunSummary
}

export function countsOf({ outcomes, eligible, counts }: SelectionResult): SelectionCounts {
  const held = outcomes.filter(isHeld).length
  return {
    people: outcomes.length,
    eligible,
    selected: counts.selected,
    reserve: counts.reserve,
    outsideQuota: counts['outside-quota'],
    refused: counts.refused - held,
    held,
  }
}

export const countsIn = (row: { readonly counts: unknown }): SelectionCounts => z.parse(selectionCounts, row.counts)

/** The result with this one person alone, for the rules that explain him: they ask for nobody else. */
export function resultAround(summary: RunSummary, outcome: PersonOutcome): SelectionResult {
  const counts = { selected: 0, reserve: 0, 'outside-quota': 0, refused: 0 }
  return { ...summary, counts, outcomes: [outcome] }
}
