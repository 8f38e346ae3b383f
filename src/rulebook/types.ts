import type { Sentence } from '#values/language.ts'
import type { PlainDate } from '#values/plain-date.ts'
import type { Confidence, RuleValues } from './rules/rule-values.ts'

export type * from './rules/rule-values.ts'

/** Where a value comes from. `seenIn` are the pages it was really seen in when the text itself was not read. */
export type Citation = {
  readonly title: string
  readonly article?: string
  readonly url?: string
  readonly seenIn?: readonly string[]
}

export type RuleCode = keyof RuleValues

/**
 * One value of the law for one stretch of days, both ends included.
 *
 * `jurisdiction` is `ID` for the nation or a Kemendagri area code for local law; `cohort` narrows a rule to
 * a payer, a sector, a kind of claim.
 */
export type Rule<Code extends RuleCode = RuleCode> = Code extends RuleCode
  ? {
      readonly code: Code
      readonly jurisdiction: string
      readonly cohort?: string
      readonly validFrom: PlainDate
      /** null: in force until somebody enters its end */
      readonly validTo: PlainDate | null
      readonly value: RuleValues[Code]
      readonly citation: Citation
      readonly confidence: Confidence
      /** what is known to be uncertain about it */
      readonly note?: Sentence
    }
  : never

export type Rulebook = { readonly rules: readonly Rule[] }

/** `code@validFrom`, with cohort and area in between where the rule has them. Computed amounts store it. */
export type RuleId = string
