import type { Sentence } from '#values/language.ts'

/** What a region asks of a pekerja rentan beside welfare level and age, as programmes word it (KUT-9, BUT-5). */
export const criteria = {
  'no-contract': { id: 'tidak terikat perjanjian kerja', en: 'no contract of employment' },
  'irregular-income': { id: 'penghasilan tidak tetap', en: 'irregular income' },
  'daily-needs-only': {
    id: 'penghasilan hanya cukup untuk kebutuhan sehari-hari',
    en: 'income covers daily needs only',
  },
  'accident-risk': { id: 'berisiko tinggi mengalami kecelakaan kerja', en: 'high risk of an accident at work' },
  'economic-pressure': { id: 'mengalami tekanan ekonomi', en: 'under economic pressure' },
  'new-poverty': {
    id: 'berisiko jatuh ke dalam kemiskinan baru bila kehilangan pekerjaan',
    en: 'at risk of new poverty when the work is lost',
  },
} as const satisfies Record<string, Sentence>

export type Criterion = keyof typeof criteria
export const criterionCodes = Object.keys(criteria) as [Criterion, ...Criterion[]]
