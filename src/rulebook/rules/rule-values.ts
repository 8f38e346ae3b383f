import type { Sentence } from '#values/language.ts'
import type { PlainDate } from '#values/plain-date.ts'
import type { Rupiah } from '#values/rupiah.ts'

export type { FundSource } from './fund-sources.ts'

/** How sure a value is: its text was read, it was reported, or nobody has checked it. */
export type Confidence = 'read' | 'press' | 'unverified'

export type Scheme = 'JKK' | 'JKM' | 'JHT'

/** BPU works outside an employment relation, PU earns a wage (non-ASN staff, perangkat desa). */
export type Segment = 'bpu' | 'pu'

/** PP 50/2025 relieves transport workers over other months than everybody else. */
export type Sector = 'transport' | 'other'

/** The groups that purses name when they say whom they may pay for. */
export type FundCohort =
  | 'vulnerable-worker'
  | 'oil-palm-worker'
  | 'village-cash-for-work'
  | 'rt-rw'
  | 'kader'
  | 'honour-paid'
  | 'non-asn'
  | 'perangkat-desa'

/** An exact fraction: 0.24 % is 24 of 10,000. Money never meets a floating-point number. */
export type Rate = { readonly parts: number; readonly of: number }

/** One row of PP 44/2015 Lampiran II: incomes from `from` to `to`, both included; the last row is open. */
type Bracket = { readonly from: Rupiah; readonly to: Rupiah | null; readonly base: Rupiah }

export type ReliefValue = { readonly off: Rate; readonly schemes: readonly Scheme[] }

export type Answer = 'yes' | 'no' | 'unknown'

type FundScope = {
  readonly allowed: readonly FundCohort[] | 'unknown'
  readonly forbidden: readonly FundCohort[]
  readonly alreadyCovered: 'forbidden' | 'policy'
}

/** A clock: `count` units beginning on the day after the event. */
export type Within = {
  readonly kind: 'within'
  readonly count: number
  readonly unit: 'hour' | 'day' | 'working-day' | 'month' | 'year'
}

export type DayOfMonth = { readonly kind: 'day-of-month'; readonly day: number }

/** A threshold in months: of uninterrupted membership (or arrears), or of contributions paid. */
type MonthCount = {
  readonly kind: 'months'
  readonly count: number
  readonly counted: 'consecutive' | 'paid'
}

type DeathBenefit = {
  readonly lumpSum: Rupiah
  readonly periodic: Rupiah
  readonly periodicMonths: number
  readonly funeral: Rupiah
}

type SchoolLevel = {
  readonly level: 'TK-SD' | 'SMP' | 'SMA' | 'S1'
  readonly perYear: Rupiah
  readonly years: number
}

export type ClaimDocument = {
  readonly code: string
  readonly name: Sentence
  readonly need: 'required' | 'if-any' | 'practice'
}

type DocumentList = { readonly documents: readonly ClaimDocument[] }

type Holiday = { readonly date: PlainDate; readonly kind: 'national' | 'joint-leave'; readonly name: Sentence }

/** Every code the book may hold, with the shape of its value. */
export type RuleValues = {
  readonly BPU_BRACKET: Bracket
  /** where an income between two rows belongs; the text is silent */
  readonly BPU_BRACKET_GAP: { readonly takes: 'lower-row' | 'higher-row' }
  readonly BPU_JKK: { readonly rate: Rate }
  readonly BPU_JKM: { readonly amount: Rupiah }
  readonly BPU_JHT: { readonly rate: Rate }
  readonly BPU_SCHEMES: { readonly required: readonly Scheme[]; readonly optional: readonly Scheme[] }
  readonly PU_JKK: { readonly rate: Rate; readonly riskClass: 'very-low' }
  readonly PU_JKM: { readonly rate: Rate }
  readonly RELIEF: ReliefValue
  readonly RELIEF_COVID: ReliefValue
  readonly RELIEF_PAYER: { readonly eligible: Answer }
  readonly PREPAY: { readonly months: readonly number[] }
  readonly FUND_SCOPE: FundScope
  readonly FUND_SHARE: { readonly atMost: Rate }
  readonly BPU_ELIGIBILITY: {
    readonly ageBelow: number
    readonly ageFrom: number | null
    readonly needs: readonly ('nik' | 'occupation')[]
  }
  readonly AGE_WHILE_COVERED: { readonly age: number; readonly mayStay: Answer }
  readonly JKM_PARTS: DeathBenefit
  readonly JKK_DEATH: Omit<DeathBenefit, 'lumpSum'> & { readonly timesBase: number }
  readonly JKK_TOTAL_DISABILITY: Omit<DeathBenefit, 'lumpSum' | 'funeral'> & { readonly timesBase: number }
  readonly JKK_PARTIAL_DISABILITY: { readonly timesBase: number; readonly sumAtMost: Rate }
  readonly JKK_UNABLE_TO_WORK: { readonly firstMonths: number; readonly firstRate: Rate; readonly thenRate: Rate }
  readonly JKK_TRANSPORT: { readonly land: Rupiah; readonly sea: Rupiah; readonly air: Rupiah }
  readonly JKK_GLASSES: { readonly atMost: Rupiah }
  readonly JKK_HOME_CARE: { readonly atMost: Rupiah; readonly years: number }
  readonly SCHOLARSHIP: {
    readonly children: number
    readonly ageBelow: number
    readonly levels: readonly SchoolLevel[]
  }
  readonly IURAN_DUE: DayOfMonth
  readonly KPJ_ISSUE: Within
  readonly DATA_CHANGE: Within
  readonly KK1: Within
  readonly KK2: Within
  readonly KK_CONCLUDE: Within
  readonly KK_PROGRESS_ASK: Within
  readonly KK_PROGRESS_ANSWER: Within
  readonly KK2_INCOMPLETE: Within
  readonly JKM_PAY: Within
  readonly JKM_FIELD: Within
  readonly JKM_FIELD_PAY: Within
  readonly JKM_WAIT: MonthCount
  readonly SUDDEN: MonthCount
  readonly SCHOLAR_IUR: MonthCount
  readonly SCHOLAR_BACK: { readonly kind: 'school-years'; readonly count: number }
  readonly ARREARS_MAX: MonthCount
  readonly COVER_ENDS: { readonly on: 'first-day' | 'after-due-day' }
  readonly CARD_NONASN: Within
  readonly CARD_HANDED_ON: Within
  readonly CLAIM_EXPIRE: Within
  readonly BREACH: Within
  readonly CLAIM_DOCUMENTS: DocumentList
  readonly CLAIM_EXTRAS: DocumentList
  readonly DEATH_CERTIFICATE_PAPERS: DocumentList
  readonly WORK_WEEK: { readonly weekdays: readonly number[] }
  readonly HOLIDAYS: { readonly days: readonly Holiday[] }
  readonly UCJ_TARGET: { readonly target: Rate }
  readonly UCJ_DEFINITION: { readonly numerator: Sentence; readonly denominator: Sentence }
}
