import { groupDigits } from '#values/digit-groups.ts'
import type { Language } from '#values/language.ts'

/** Figures as they stand in sentences of that language: the same hand that writes refusals writes them. */
export type Figures = {
  /** `8912` → `8.912` */
  readonly count: (amount: number) => string
  /** A share with one decimal, `84,3%`; its denominator stands beside it. An empty whole has no share: `–`. */
  readonly share: (part: number, total: number) => string
  /** `512 B`, `38 KB`, `4,2 MB` */
  readonly fileSize: (bytes: number) => string
}

export function figuresOf(language: Language): Figures {
  const count = (amount: number) => groupDigits(Math.round(amount), language)
  const tenths = (amount: number) => amount.toFixed(1).replace('.', language === 'id' ? ',' : '.')
  return {
    count,
    share: (part, total) => (total === 0 ? '–' : `${tenths((part / total) * 100)}%`),
    fileSize: (bytes) => {
      if (bytes < 1024) return `${count(bytes)} B`
      if (bytes < 1024 * 1024) return `${count(bytes / 1024)} KB`
      return `${tenths(bytes / (1024 * 1024)).replace(/[.,]0$/, '')} MB`
    },
  }
}
