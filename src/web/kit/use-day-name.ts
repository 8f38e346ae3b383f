import { formatDate, parsePlainDate } from '#values/plain-date.ts'
import { isRefusal } from '#values/refusal.ts'
import { useLanguage } from '../text/use-text.ts'

/** A day of an answer as `1 Oktober 2025`; a dash when nobody stated one, the text itself when it is no day. */
export function useDayName(): (day: string | null) => string {
  const { language } = useLanguage()
  return (day) => {
    if (day === null) return '–'
    const read = parsePlainDate(day.slice(0, 10))
    return isRefusal(read) ? day : formatDate(read, language)
  }
}
