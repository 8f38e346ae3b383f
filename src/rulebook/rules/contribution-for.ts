import { firstDay, type Month } from '#values/month.ts'
import { type Refusal, isRefusal } from '#values/refusal.ts'
import { rupiah, sumRupiah, type Rupiah } from '#values/rupiah.ts'
import type { Confidence, FundSource, ReliefValue, Rulebook, RuleId, Scheme, Sector, Segment } from '../types.ts'
import { bpuParts } from './bpu-parts.ts'
import { weakest } from './confidence.ts'
import type { FullPart } from './full-part.ts'
import { puParts } from './pu-parts.ts'
import type { PriceNote } from './price-notes.ts'
import { reliefFor } from './relief-for.ts'
import { ruleId } from './rule-id.ts'
import { shareOf } from './share-of.ts'

export type ContributionAsked = {
  readonly payer: FundSource
  readonly segment: Segment
  readonly sector: Sector
  readonly month: Month
  readonly schemes: readonly Scheme[]
  /** nominal income (BPU) or reported wage (PU) in rupiah a month; BPU without one takes the lowest bracket */
  readonly income?: Rupiah
}

type PricePart = { readonly scheme: Scheme; readonly amount: Rupiah; readonly basis: RuleId }

/** What one person's month costs this payer, in parts that add up, with the rules it was computed by. */
export type Price = {
  readonly total: Rupiah
  readonly parts: readonly PricePart[]
  readonly basis: readonly RuleId[]
  readonly confidence: Confidence
  readonly notes: readonly PriceNote[]
}

/**
 * The contribution for one person and one month: price = f(payer, segment, sector, month, income).
 *
 * The law of the first day of the contribution month decides, not of the day of payment (PP 50/2025 counts
 * contribution months).
 */
export function contributionFor(book: Rulebook, asked: ContributionAsked): Price | Refusal {
  const day = firstDay(asked.month)
  const full = asked.segment === 'bpu' ? bpuParts(book, day, asked) : puParts(book, day, asked)
  if (isRefusal(full)) return full
  const relief = reliefFor(book, asked)
  const parts: PricePart[] = []
  for (const part of full.parts) {
    const amount = relieved(part, relief.value)
    if (isRefusal(amount)) return amount
    parts.push({ scheme: part.scheme, amount, basis: ruleId(part.rules[0]) })
  }
  const rules = [...full.parts.flatMap((part) => part.rules), ...full.rules, ...relief.rules]
  return {
    total: sumRupiah(parts.map(({ amount }) => amount)),
    parts,
    basis: [...new Set(rules.map(ruleId))],
    confidence: weakest(rules.map(({ confidence }) => confidence)),
    notes: relief.notes,
  }
}

function relieved({ scheme, amount }: FullPart, relief: ReliefValue | undefined): Rupiah | Refusal {
  if (relief === undefined || !relief.schemes.includes(scheme)) return amount
  const off = shareOf(amount, relief.off)
  return isRefusal(off) ? off : rupiah(amount - off)
}
