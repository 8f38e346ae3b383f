import type { AreaCode } from '#values/area-code.ts'
import type { Decile } from '#values/decile.ts'
import type { PlainDate } from '#values/plain-date.ts'
import type { ServiceGroup } from './candidate.ts'

/**
 * The conditions of one programme (*syarat*). They differ from Pemda to Pemda and from year to year, so all
 * of them are parameters; what the law demands of everybody comes separately, as `LegalAge`.
 */
export type EligibilityPolicy = {
  /** The Pemda, or the part of it, in which people must live. */
  readonly area: AreaCode
  /** The day of registration at BPJS, on which the age is counted. */
  readonly day: PlainDate
  /** Local limits, both inclusive; null where the Pemda sets none. */
  readonly age: { readonly youngest: number | null; readonly oldest: number | null }
  /**
   * The highest decile that still takes part, and the oldest data that may be used for it. `null` for people
   * who are paid as honour and not for poverty (guru ngaji, RT/RW, kader): they take no decile test.
   */
  readonly decile: { readonly limit: Decile; readonly oldestData: PlainDate | null } | null
  /**
   * Whether somebody already covered is refused or only pointed out. Money from DBH Sawit is for workers not
   * yet registered and must refuse; with APBD the Pemda decides.
   */
  readonly cover: 'refuse' | 'report'
  /** Codes of occupations: `only` is null when every occupation may take part. */
  readonly occupations: { readonly only: readonly string[] | null; readonly except: readonly string[] }
  readonly excludedGroups: readonly ServiceGroup[]
  readonly statement: 'required' | 'not-required'
}

/** The age limit of the law, from the rulebook: Permenaker 5/2021 art. 33 asks for under 65 at registration. */
export type LegalAge = {
  readonly below: number
  /** The id of the rule in the rulebook, for "dasar hukum". */
  readonly basis: string
}
