import { formatMonth, parseMonth } from '#values/month.ts'
import { isRefusal } from '#values/refusal.ts'
import { useLanguage } from '../text/use-text.ts'

/** A month of the contract by its name. */
export function useMonthName(): (month: string) => string {
  const { language } = useLanguage()
  return (text) => {
    const month = parseMonth(text)
    return isRefusal(month) ? text : formatMonth(month, language)
  }
}
