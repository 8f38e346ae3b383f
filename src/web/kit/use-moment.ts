import { formatDate, plainDate } from '#values/plain-date.ts'
import { useLanguage } from '../text/use-text.ts'

const two = (number: number) => String(number).padStart(2, '0')

/** A moment of an answer on this device's clock, `21 November 2026, 04.41`; the text itself when it is none. */
export function useMoment(): (iso: string) => string {
  const { language } = useLanguage()
  return (iso) => {
    const at = new Date(iso)
    if (Number.isNaN(at.getTime())) return iso
    const day = plainDate(at.getFullYear(), at.getMonth() + 1, at.getDate())
    const clock = [two(at.getHours()), two(at.getMinutes())].join(language === 'id' ? '.' : ':')
    return `${formatDate(day, language)}, ${clock}`
  }
}
