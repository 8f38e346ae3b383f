import { contributionFor, type Price } from '#rulebook/rules/contribution-for.ts'
import { placesFor } from '#rulebook/rules/places-for.ts'
import { priceNotes } from '#rulebook/rules/price-notes.ts'
import { ruleId } from '#rulebook/rules/rule-id.ts'
import { basisSentence } from '#rulebook/rules/basis-sentence.ts'
import type { FundSource, Rulebook, Scheme } from '#rulebook/types.ts'
import { monthsIn, type Month } from '#values/month.ts'
import { isRefusal, refuse, type Refusal } from '#values/refusal.ts'
import { rupiah } from '#values/rupiah.ts'
import type { PlacesAnswer } from './contract.ts'

type Asked = {
  readonly source: FundSource
  readonly firstMonth: string
  readonly lastMonth: string
  readonly schemes: readonly string[]
}

/** What one person costs in each month, at the lowest income base of BPU; the same month may cost differently by payer. */
export function monthlyPrices(book: Rulebook, asked: Asked): readonly Price[] | Refusal {
  const months = monthsIn({ first: asked.firstMonth as Month, last: asked.lastMonth as Month })
  if (months.length === 0) return refuse('months-crossed')
  const prices: Price[] = []
  for (const month of months) {
    const schemes = asked.schemes as readonly Scheme[]
    const price = contributionFor(book, { payer: asked.source, segment: 'bpu', sector: 'other', month, schemes })
    if (isRefusal(price)) return price
    prices.push(price)
  }
  return prices
}

/**
 * How many people a sum covers for every month of the programme, at the lowest income base of BPU, with the
 * articles it was computed by. The same month may cost differently by payer (PP 50/2025), so each is priced.
 */
export function priceOf(book: Rulebook, asked: Asked & { readonly ceiling: number }): PlacesAnswer | Refusal {
  if (asked.ceiling === 0) return refuse('ceiling-zero')
  const prices = monthlyPrices(book, asked)
  if (isRefusal(prices)) return prices
  const bought = placesFor({ ceiling: rupiah(asked.ceiling), prices: prices.map((price) => price.total) })
  const ids = new Set(prices.flatMap((price) => price.basis))
  return {
    ...bought,
    months: prices.length,
    perMonth: prices[0]!.total,
    parts: prices[0]!.parts.map(({ scheme, amount }) => ({ scheme, amount })),
    basis: book.rules
      .filter((rule) => ids.has(ruleId(rule)))
      .map((rule) => ({
        ruleId: ruleId(rule),
        id: basisSentence(rule, 'id'),
        en: basisSentence(rule, 'en'),
        confidence: rule.confidence,
      })),
    notes: [...new Set(prices.flatMap((price) => price.notes))].map((note) => priceNotes[note]),
  }
}
