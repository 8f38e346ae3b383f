import { basisSentence } from '#rulebook/rules/basis-sentence.ts'
import { fundShare } from '#rulebook/rules/fund-share.ts'
import { ruleId } from '#rulebook/rules/rule-id.ts'
import type { FundSource, Rulebook } from '#rulebook/types.ts'
import { plainDate } from '#values/plain-date.ts'
import { isRefusal, type Refusal } from '#values/refusal.ts'
import { rupiah } from '#values/rupiah.ts'
import type { FundRow } from './contract.ts'
import type { FundRecord } from './records.ts'

type Purse = {
  readonly source: string
  readonly budgetYear: number
  readonly ceiling: number
  readonly allocation?: number | null | undefined
}

/**
 * The test that only a part of a purse may go to social protection (BAN-10: 20 % of DBH Sawit), by the law of the budget
 * year. Null where no part is limited; a refusal where the whole is stated and too small.
 */
export function shareOfFund(book: Rulebook, fund: Purse): FundRow['share'] | Refusal {
  const { source, budgetYear, ceiling, allocation = null } = fund
  const asked = { payer: source as FundSource, ceiling: rupiah(ceiling), day: plainDate(budgetYear, 1, 1) }
  const answer = fundShare(book, allocation === null ? asked : { ...asked, allocation: rupiah(allocation) })
  if (isRefusal(answer)) return answer
  if (answer.least === undefined) return null
  const rules = book.rules.filter((rule) => answer.basis.includes(ruleId(rule)))
  return {
    least: answer.least,
    percent: ceiling === 0 ? 0 : Math.round((ceiling * 100) / answer.least),
    isMet: allocation !== null,
    basis: rules.map((rule) => ({
      ruleId: ruleId(rule),
      id: basisSentence(rule, 'id'),
      en: basisSentence(rule, 'en'),
      confidence: rule.confidence,
    })),
  }
}

/** A fund as it is shown. What was lawful when it was written stays shown, even if the rulebook was corrected since. */
export function withShare(book: Rulebook, fund: FundRecord): FundRow {
  const share = shareOfFund(book, fund)
  const { source, allocation = null, ...rest } = fund
  // Written by this step only, from a checked contract.
  return { ...rest, source: source as FundSource, allocation, share: isRefusal(share) ? null : share }
}
