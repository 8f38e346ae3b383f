import type { Rupiah } from '#values/rupiah.ts'
import type { Rule, Scheme } from '../types.ts'

/** One scheme's contribution before any relief, with the rules that name its amount, the decisive one first. */
export type FullPart = {
  readonly scheme: Scheme
  readonly amount: Rupiah
  readonly rules: readonly [Rule, ...Rule[]]
}

/** The parts, and the rules that shaped them without naming an amount. */
export type FullPrice = { readonly parts: readonly FullPart[]; readonly rules: readonly Rule[] }
