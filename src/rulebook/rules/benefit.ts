import type { Rupiah } from '#values/rupiah.ts'
import type { Confidence, RuleId } from '../types.ts'
import type { CoverState } from './cover-state.ts'

type BenefitPartName = 'lump-sum' | 'periodic' | 'funeral'

export type BenefitPart = {
  readonly part: BenefitPartName
  readonly amount: Rupiah
  /** `after-arrears`: paid once the unpaid months are settled, which are set off against it */
  readonly due: 'now' | 'after-arrears'
  readonly basis: RuleId
}

export type ScholarshipRight = {
  readonly due: 'now' | 'after-arrears' | 'not-yet' | 'never'
  /** paid months still missing when `not-yet` */
  readonly missingMonths: number
}

/** Cash by components. There is no total in it that was not added up from them. */
export type Benefit = {
  /** the kind it is paid as: a sudden death at work can become a natural one */
  readonly paidAs: 'natural-death' | 'accident-death'
  readonly state: CoverState
  readonly parts: readonly BenefitPart[]
  readonly now: Rupiah
  readonly heldBack: Rupiah
  readonly scholarship: ScholarshipRight
  readonly basis: readonly RuleId[]
  readonly confidence: Confidence
}
