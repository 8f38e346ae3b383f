/** How two or more figures of one run compare; the middle of several rounds, and the range they lay in. */
export type Sample = { readonly median: number; readonly low: number; readonly high: number; readonly rounds: number }

export type Unit = 's' | 'ms' | 'MB' | 'KB' | 'per s'

/**
 * One line of a table. `limit` is the most the value may be; `rival` is something else that was measured in the same
 * run on the same data, and the ratio to it is what another machine can be compared by.
 */
export type Figure = {
  readonly what: string
  readonly value: number
  readonly unit: Unit
  readonly range?: readonly [low: number, high: number]
  readonly limit?: number
  readonly rival?: { readonly what: string; readonly value: number }
}

/** What a bench gives: its figures and what must be known to read them, or why nothing could be measured. */
export type Measured =
  | { readonly figures: readonly Figure[]; readonly remarks: readonly string[] }
  | { readonly skipped: string }

export type Bench = {
  readonly title: string
  /** After so many minutes it is stopped and counts as broken. */
  readonly minutes: number
  measure(tell: (progress: string) => void): Promise<Measured>
}

export const isOver = ({ value, limit }: Figure): boolean => limit !== undefined && value > limit

export function sampleOf(values: readonly number[]): Sample {
  const sorted = values.toSorted((a, b) => a - b)
  return {
    median: sorted[Math.floor(sorted.length / 2)] ?? Number.NaN,
    low: sorted[0] ?? Number.NaN,
    high: sorted.at(-1) ?? Number.NaN,
    rounds: sorted.length,
  }
}

/** The value below which the given share of all values lies, by nearest rank. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN
}
