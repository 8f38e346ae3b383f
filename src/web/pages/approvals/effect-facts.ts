import type { ProposalRow } from '#access/contract/approval.ts'
import { formatMonth, parseMonth } from '#values/month.ts'
import { isRefusal } from '#values/refusal.ts'
import { formatRupiah, rupiah } from '#values/rupiah.ts'
import { useOfficeText } from '../../text/use-office-text.ts'
import { useFigures, useLanguage } from '../../text/use-text.ts'

const money = ['perMonth', 'ceiling']

/** The facts of an effect under their names, in the order in which they are named; unknown ones stay with the code. */
export function useEffectFacts({ effect }: ProposalRow): readonly { readonly name: string; readonly value: string }[] {
  const { approvals } = useOfficeText()
  const { language } = useLanguage()
  const { count } = useFigures()
  const say = (key: string, value: string | number): string => {
    if (typeof value === 'number') return money.includes(key) ? formatRupiah(rupiah(value)) : count(value)
    const month = parseMonth(value)
    return isRefusal(month) ? value : formatMonth(month, language)
  }
  return Object.entries(approvals.facts).flatMap(([key, name]) => {
    const value = effect.facts[key]
    return value === undefined || value === '' ? [] : [{ name, value: say(key, value) }]
  })
}
