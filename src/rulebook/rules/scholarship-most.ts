import type { PlainDate } from '#values/plain-date.ts'
import { isRefusal, type Refusal } from '#values/refusal.ts'
import { sumRupiah, timesRupiah, type Rupiah } from '#values/rupiah.ts'
import type { Rulebook } from '../types.ts'
import { ruleOn } from './rule-on.ts'

/** The most the scholarship can come to for so many children, every level from kindergarten to S1; more children than the law names do not add to it. */
export function scholarshipMost(book: Rulebook, day: PlainDate, children: number): Rupiah | Refusal {
  const rule = ruleOn(book, 'SCHOLARSHIP', day)
  if (isRefusal(rule)) return rule
  const oneChild = sumRupiah(rule.value.levels.map(({ perYear, years }) => timesRupiah(perYear, years)))
  return timesRupiah(oneChild, Math.min(children, rule.value.children))
}
