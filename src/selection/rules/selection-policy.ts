import type { PriorityKey } from '#programme/rules/policy.ts'
import type { AreaCode } from '#values/area-code.ts'
import type { Rupiah } from '#values/rupiah.ts'
import type { EligibilityPolicy } from '#verification/rules/eligibility-policy.ts'

/** The most people one kecamatan or desa may send, whatever fund pays. */
export type AreaCap = { readonly area: AreaCode; readonly seats: number }

/** The rules of one selection (*ketentuan seleksi*), decided and written down before anybody is ranked. */
export type SelectionPolicy = {
  readonly eligibility: EligibilityPolicy
  /** From the first to the last; may be empty, and then the lot decides everything. */
  readonly priority: readonly PriorityKey[]
  /** The most people selected over all funds. */
  readonly quota: number
  readonly caps: readonly AreaCap[]
  /** How many stand in reserve; null for everybody who meets the conditions. */
  readonly reserve: { readonly limit: number | null }
}

/** A fund as seats: how many people it carries for all its months. */
export type SeatedFund = { readonly id: string; readonly name: string; readonly seats: number }

/** A fund with the money behind its seats: `seats` is the ceiling divided by the price of one person, cut. */
export type PricedFund = SeatedFund & { readonly ceiling: Rupiah; readonly perPerson: Rupiah }
