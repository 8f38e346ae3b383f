import type { PlainDate } from '#values/plain-date.ts'
import { isRefusal, refuse, type Refusal } from '#values/refusal.ts'
import type { Rupiah } from '#values/rupiah.ts'
import type { Rule, Rulebook, Scheme } from '../types.ts'
import { bracketFor } from './bracket-for.ts'
import type { FullPart, FullPrice } from './full-part.ts'
import { ruleOn } from './rule-on.ts'
import { shareOf } from './share-of.ts'

type Asked = { readonly schemes: readonly Scheme[]; readonly income?: Rupiah }

/**
 * The unrelieved contribution of a worker outside an employment relation.
 *
 * JKK and JHT are shares of the bracket's base, JKM is flat. JKK and JKM cannot be taken apart
 * (P5/2021 art. 32(2)), so a programme with only one of them is refused.
 */
export function bpuParts(book: Rulebook, day: PlainDate, { schemes, income }: Asked): FullPrice | Refusal {
  const allowed = ruleOn(book, 'BPU_SCHEMES', day)
  if (isRefusal(allowed)) return allowed
  const missing = allowed.value.required.filter((scheme) => !schemes.includes(scheme))
  if (missing.length > 0) return refuse('schemes-incomplete', { missing: missing.join(', ') })

  const parts: FullPart[] = []
  for (const scheme of new Set(schemes)) {
    const part = scheme === 'JKM' ? flatPart(book, day) : basePart(book, day, scheme, income)
    if (isRefusal(part)) return part
    parts.push(part)
  }
  return { parts, rules: [allowed] }
}

function flatPart(book: Rulebook, day: PlainDate): FullPart | Refusal {
  const rule = ruleOn(book, 'BPU_JKM', day)
  if (isRefusal(rule)) return rule
  return { scheme: 'JKM', amount: rule.value.amount, rules: [rule] }
}

function basePart(book: Rulebook, day: PlainDate, scheme: 'JKK' | 'JHT', income?: Rupiah): FullPart | Refusal {
  const row = bracketFor(book, day, income)
  const rate: Rule<'BPU_JKK'> | Rule<'BPU_JHT'> | Refusal = ruleOn(book, scheme === 'JKK' ? 'BPU_JKK' : 'BPU_JHT', day)
  if (isRefusal(row)) return row
  if (isRefusal(rate)) return rate
  const amount = shareOf(row.base, rate.value.rate)
  return isRefusal(amount) ? amount : { scheme, amount, rules: [rate, ...row.rules] }
}
