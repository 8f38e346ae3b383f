import type { Sentence } from '#values/language.ts'
import type { PlainDate } from '#values/plain-date.ts'

/** Where a value comes from. The answer to "who says so?" stands beside every value on which a decision rests. */
export const factSources = {
  nomination: { id: 'usulan desa', en: 'nomination by the desa' },
  'welfare-data': { id: 'data kesejahteraan', en: 'welfare data' },
  'cover-list': { id: 'daftar peserta BPJS Ketenagakerjaan', en: 'list of BPJS participants' },
  'civil-registry': { id: 'Dukcapil', en: 'civil registry' },
  'death-list': { id: 'daftar kematian', en: 'list of deaths' },
  'exclusion-list': { id: 'daftar pengecualian', en: 'exclusion list' },
  statement: { id: 'surat pernyataan', en: 'signed statement' },
  officer: { id: 'keputusan petugas', en: 'decision of an officer' },
} as const satisfies Record<string, Sentence>

export type FactSource = keyof typeof factSources

/**
 * A value that somebody vouches for. Data are renewed and corrected, so a value without its source and day
 * cannot be defended a year later: a person chosen under one vintage of the welfare data stays lawful
 * after the next.
 */
export type Known<T> = {
  readonly value: T
  readonly source: FactSource
  /** The source by its own name, such as DTSEN or P3KE, where several exist. */
  readonly sourceName?: string | undefined
  /** The day of the data (its vintage), not the day on which it was looked up; null when nobody said. */
  readonly on: PlainDate | null
}
