import type { AreaCode } from '#values/area-code.ts'
import type { Decile } from '#values/decile.ts'
import type { PlainDate } from '#values/plain-date.ts'
import type { Known } from './known.ts'

/**
 * What matching with the welfare data said. Only `ranked` carries a decile: a family that is missing or not
 * ranked yet is neither poor nor rich, it is waiting for an answer.
 */
export type Welfare =
  | { readonly kind: 'ranked'; readonly decile: Decile }
  | { readonly kind: 'not-ranked' }
  | { readonly kind: 'not-found' }
  | { readonly kind: 'undecided' }

/** What matching with the list of BPJS participants said, and who pays for those who are covered. */
export type ExistingCover =
  | { readonly kind: 'none' }
  | { readonly kind: 'covered'; readonly as: 'wage-earner' | 'own-cost' | 'other-fund' }
  | { readonly kind: 'undecided' }

/** People paid by the state or the desa, whom local rules usually exclude: another segment takes care of them. */
export const serviceGroups = { asn: 'ASN', tni: 'TNI', polri: 'Polri', 'perangkat-desa': 'perangkat desa' } as const

export type ServiceGroup = keyof typeof serviceGroups

/**
 * A nominated person with everything that was found out about him. `null` is "nobody has said", which leads
 * to a check by a person and never to a refusal.
 */
export type Candidate = {
  /** Whether a usable NIK is on file; the number itself is not needed to decide. */
  readonly hasNik: Known<boolean> | null
  /** The data by their name that hold another NIK for the same person, and whether we know it; null when none does. */
  readonly otherNikIn: { readonly source: string; readonly isKnown: boolean } | null
  readonly birthDate: Known<PlainDate> | null
  /** The current area, not the one inside the NIK. */
  readonly residence: Known<AreaCode>
  /** As written, with the code of the list of occupations when it is known there. */
  readonly occupation: Known<{ readonly written: string; readonly code: string | null }> | null
  /** Groups on which a list names this person; the words of his occupation are read besides. */
  readonly groups: readonly Known<ServiceGroup>[]
  readonly welfare: Known<Welfare> | null
  readonly cover: Known<ExistingCover> | null
  /** A record of death; null means that nobody reported one. */
  readonly death: Known<PlainDate | null> | null
  readonly statement: Known<{ readonly works: boolean; readonly isHealthy: boolean }> | null
}
