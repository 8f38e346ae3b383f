import type { Decile } from '#values/decile.ts'

/**
 * What may decide who comes first: the poorest decile, the most dangerous occupation, the earliest nomination.
 * Nothing else; what none of them decides is drawn by lot.
 */
export const priorityKeys = ['decile', 'risk-class', 'nominated-on'] as const
export type PriorityKey = (typeof priorityKeys)[number]

/** Groups for whom somebody else pays or who are not in need of this aid (failure F5 of the field). */
export const exclusionGroups = ['asn', 'tni', 'polri', 'perangkat-desa'] as const
export type ExclusionGroup = (typeof exclusionGroups)[number]

/**
 * Ketentuan seleksi: who may be chosen, in which order, how many. It belongs to one programme and one year
 * (the decile limit of Bombana is 4, others differ), is versioned, and never changes behind a run.
 */
export type Policy = {
  readonly eligibility: {
    /** Full years on the first day of cover, inclusive. Art. 33 names no minimum age; local rules use 17 or 18. */
    readonly youngest: number
    /** Who is not found or not ranked in the welfare data is examined by people: not found is not rich. */
    readonly maxDecile: Decile
    readonly covered: 'refuse' | 'report'
    readonly excluded: readonly ExclusionGroup[]
    /** Whether each worker's own statement on work and health must be on file. */
    readonly statement: 'required' | 'not-required'
  }
  readonly priority: readonly PriorityKey[]
  /** Places; never more than the money buys. */
  readonly quota: number
  /** How many stand in reserve: all who are eligible, or the first so many. */
  readonly reserve: 'all' | number
}
