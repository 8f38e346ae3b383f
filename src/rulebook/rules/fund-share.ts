import type { PlainDate } from '#values/plain-date.ts'
import { isRefusal, refuse, type Refusal } from '#values/refusal.ts'
import { rupiah, type Rupiah } from '#values/rupiah.ts'
import type { FundSource, Rulebook, RuleId } from '../types.ts'
import { ruleId } from './rule-id.ts'
import { ruleOn } from './rule-on.ts'

type ShareAsked = {
  readonly payer: FundSource
  readonly ceiling: Rupiah
  /** the whole of the purse, if somebody has entered it */
  readonly allocation?: Rupiah
  readonly day: PlainDate
}

export type ShareAnswer = {
  /** the smallest whole purse that makes the ceiling lawful; undefined when no share is limited */
  readonly least: Rupiah | undefined
  readonly basis: readonly RuleId[]
}

/** The test that only a part of a purse may go to social protection: 20 % of DBH Sawit (PMK 91/2023). */
export function fundShare(book: Rulebook, { payer, ceiling, allocation, day }: ShareAsked): ShareAnswer | Refusal {
  const rule = ruleOn(book, 'FUND_SHARE', day, { cohort: payer })
  if (isRefusal(rule)) return { least: undefined, basis: [] }
  const { parts, of } = rule.value.atMost
  const least = rupiah(Math.ceil(rupiah(ceiling * of) / parts))
  if (allocation !== undefined && allocation < least) {
    return refuse('fund-share-exceeded', { percent: (parts * 100) / of, needed: ceiling, least })
  }
  return { least, basis: [ruleId(rule)] }
}
