import type { Policy } from '#programme/index.ts'
import { eligibilityOn } from '#rulebook/rules/eligibility-on.ts'
import type { Rulebook } from '#rulebook/types.ts'
import type { AreaCode } from '#values/area-code.ts'
import { firstDay, type Month } from '#values/month.ts'
import { isRefusal, type Refusal } from '#values/refusal.ts'
import type { EligibilityPolicy, LegalAge } from './rules/eligibility-policy.ts'

export type Conditions = { readonly policy: EligibilityPolicy; readonly legal: LegalAge }

/** The conditions of one programme: its policy beside what the law of the first day of cover demands of everybody. */
export function conditionsOf(
  book: Rulebook,
  programme: { readonly firstMonth: string; readonly segment: string },
  document: Policy,
  pemda: string,
): Conditions | Refusal {
  const day = firstDay(programme.firstMonth as Month)
  const law = eligibilityOn(book, day)
  if (isRefusal(law)) return law
  const { youngest, maxDecile, covered, excluded, statement } = document.eligibility
  const isPoorTargeted = programme.segment === 'poor-targeted'
  return {
    legal: { below: law.ageBelow, basis: law.basis[0]! },
    policy: {
      area: pemda as AreaCode,
      day,
      age: { youngest, oldest: null },
      // People paid as honour (guru ngaji, RT/RW, kader) take no decile test: another kind of segment.
      decile: isPoorTargeted ? { limit: maxDecile, oldestData: null } : null,
      cover: covered,
      occupations: { only: null, except: [] },
      excludedGroups: excluded,
      statement,
    },
  }
}
