import { firstDay, type Month } from '#values/month.ts'
import { isRefusal } from '#values/refusal.ts'
import type { FundSource, ReliefValue, Rule, Rulebook, Sector, Segment } from '../types.ts'
import type { PriceNote } from './price-notes.ts'
import { ruleOn } from './rule-on.ts'

export type Relief = {
  readonly value: ReliefValue | undefined
  readonly notes: readonly PriceNote[]
  readonly rules: readonly Rule[]
}

export type ReliefAsked = {
  readonly payer: FundSource
  readonly segment: Segment
  readonly sector: Sector
  readonly month: Month
}

/**
 * Whether the relief of PP 50/2025 lowers this contribution.
 *
 * It is for workers outside an employment relation, by sector and contribution month, and never where APBN or
 * APBD pays. A payer of whom this is not known pays in full: too large a budget can be given back.
 */
export function reliefFor(book: Rulebook, asked: ReliefAsked): Relief {
  const day = firstDay(asked.month)
  if (asked.segment !== 'bpu') return none
  if (!isRefusal(ruleOn(book, 'RELIEF_COVID', day))) return { ...none, notes: ['relief-2020-unread'] }
  const relief = ruleOn(book, 'RELIEF', day, { cohort: asked.sector })
  if (isRefusal(relief)) return none

  const payer = ruleOn(book, 'RELIEF_PAYER', day, { cohort: asked.payer })
  if (isRefusal(payer)) return { ...none, notes: ['relief-unknown'] }
  if (payer.value.eligible === 'unknown') return { ...none, notes: ['relief-unknown'], rules: [payer] }
  if (payer.value.eligible === 'no') return { ...none, rules: [payer] }
  return { value: relief.value, notes: ['relief-applied'], rules: [relief, payer] }
}

const none: Relief = { value: undefined, notes: [], rules: [] }
