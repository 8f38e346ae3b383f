import type { Month } from '#values/month.ts'
import type { PlainDate } from '#values/plain-date.ts'

/** How a programme stands on a day, in counts alone: of the whole Pemda, or of one kecamatan. Amounts in whole rupiah. */
export type Standing = {
  readonly today: PlainDate
  readonly programme: {
    readonly firstMonth: Month
    readonly lastMonth: Month
    readonly leadAgency: string
    readonly branch: string
    /** Quota of the policy; null without one, and for a kecamatan, which has no quota of its own. */
    readonly target: number | null
  }
  readonly nominations: {
    readonly deadline: PlainDate | null
    readonly desa: number
    readonly withList: number
    /** Desa that sent nothing by the deadline. */
    readonly late: number
    readonly names: number
    /** Names that a kecamatan has not passed on. */
    readonly withKecamatan: number
    readonly received: number
  }
  readonly verified: {
    readonly on: PlainDate
    readonly eligible: number
    readonly open: number
  } | null
  readonly list: {
    readonly state: 'locked' | 'submitted' | 'signed' | 'numbered'
    readonly people: number
    readonly reserve: number
    readonly lockedOn: PlainDate
    readonly submittedOn: PlainDate | null
    readonly signedOn: PlainDate | null
    readonly decree: { readonly number: string; readonly date: PlainDate } | null
    /** What its people cost in a month, and over all months; null for a kecamatan. */
    readonly perMonth: number | null
    readonly rupiah: number | null
  } | null
  readonly enrolment: {
    readonly sent: number
    readonly held: number
    readonly awaitingNumber: number
    readonly rejected: number
    readonly active: number
  }
}
