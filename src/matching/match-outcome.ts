import type { Evidence, RegistryEntry } from './match-subject.ts'

/** The rule that found the entry, in the order in which the rules are asked. */
export type LinkRule = 'nik' | 'name-and-birth-date' | 'kk-and-name'

/**
 * Why a person has to look.
 *
 * - `nik-of-another-person`: the NIK is the same, name and birth date are both different. In measured
 *   village lists 1.6 % of equal NIK were those of a relative.
 * - `nik-unconfirmed`: the NIK is the same, but neither name nor birth date can confirm it.
 * - `nik-on-several-entries`: the registry itself holds this NIK more than once.
 * - `name-and-birth-date-shared`: several entries share name and birth date, and neither the desa nor the
 *   KK tells them apart.
 * - `nik-differs`: the only entry with this name and birth date lives in another desa and has another NIK.
 * - `birth-date-differs`: same KK and name, another birth date: a typing error, or father and son.
 * - `kk-and-name-shared`: one family holds this name more than once.
 */
export type ReviewReason =
  | 'nik-of-another-person'
  | 'nik-unconfirmed'
  | 'nik-on-several-entries'
  | 'name-and-birth-date-shared'
  | 'nik-differs'
  | 'birth-date-differs'
  | 'kk-and-name-shared'

export type MatchCandidate = { readonly entry: RegistryEntry; readonly evidence: Evidence }

/**
 * What became of one subject. `none` means "not in this registry" and nothing else: a person missing
 * from the welfare data is not rich, and nobody is refused for it silently.
 */
export type MatchOutcome =
  | {
      readonly kind: 'linked'
      readonly subject: string
      readonly by: LinkRule
      readonly entry: RegistryEntry
      readonly evidence: Evidence
    }
  | {
      readonly kind: 'review'
      readonly subject: string
      readonly reason: ReviewReason
      /** The likeliest first, never more than a person can compare; `found` counts all of them. */
      readonly candidates: readonly MatchCandidate[]
      readonly found: number
    }
  | { readonly kind: 'none'; readonly subject: string }
