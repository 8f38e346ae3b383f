import type { Decile } from '#values/decile.ts'

/** By what people are ordered; the tie key that nobody can choose always comes last. */
export const priorityKeys = ['decile', 'risk-class', 'nominated-on'] as const
export type PriorityKey = (typeof priorityKeys)[number]

/** Groups whose cover somebody else owes, or who are not in need of this aid (BSU findings, failure F5). */
export const exclusionGroups = ['asn', 'tni', 'polri', 'perangkat-desa', 'wage-earner'] as const
export type ExclusionGroup = (typeof exclusionGroups)[number]

/**
 * Ketentuan seleksi: who may be chosen, in which order, how many. It belongs to one programme and one year
 * (the decile limit of Bombana is 4, others differ), is versioned, and never changes behind a run.
 */
export type Policy = {
  readonly eligibility: {
    /** Full years on the first day of cover. Art. 33 names no minimum age; local rules use 17 or 18. */
    readonly youngest: number
    readonly maxDecile: Decile
    /** "Not found" and "not ranked" are not "rich": they are examined by people, or refused where the decree says so. */
    readonly notFound: 'examine' | 'refuse'
    readonly covered: 'refuse' | 'report'
    readonly excluded: readonly ExclusionGroup[]
    readonly needsWorkStatement: boolean
    readonly needsHealthStatement: boolean
  }
  readonly priority: readonly PriorityKey[]
  /** Places; never more than the money buys. */
  readonly quota: number
  /** How many stand in reserve: all who are eligible, or the first so many. */
  readonly reserve: 'all' | number
}
