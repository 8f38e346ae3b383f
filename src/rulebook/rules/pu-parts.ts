import type { PlainDate } from '#values/plain-date.ts'
import { isRefusal, refuse, type Refusal } from '#values/refusal.ts'
import type { Rupiah } from '#values/rupiah.ts'
import type { Rulebook, Scheme } from '../types.ts'
import type { FullPart, FullPrice } from './full-part.ts'
import { ruleOn } from './rule-on.ts'
import { shareOf } from './share-of.ts'

type Asked = { readonly schemes: readonly Scheme[]; readonly income?: Rupiah }

/**
 * The contribution an agency or a village pays for a wage earner: a share of the reported wage per scheme.
 *
 * Both rates and the very low risk class are unverified. The book holds no JHT for wage earners.
 */
export function puParts(book: Rulebook, day: PlainDate, { schemes, income }: Asked): FullPrice | Refusal {
  if (income === undefined) return refuse('wage-missing')
  if (schemes.length === 0) return refuse('schemes-incomplete', { missing: 'JKK, JKM' })
  const parts: FullPart[] = []
  for (const scheme of new Set(schemes)) {
    if (scheme === 'JHT') return refuse('scheme-unavailable', { scheme })
    const rule = ruleOn(book, scheme === 'JKK' ? 'PU_JKK' : 'PU_JKM', day)
    if (isRefusal(rule)) return rule
    const amount = shareOf(income, rule.value.rate)
    if (isRefusal(amount)) return amount
    parts.push({ scheme, amount, rules: [rule] })
  }
  return { parts, rules: [] }
}
