import type { PlainDate } from '#values/plain-date.ts'
import { isRefusal, type Refusal } from '#values/refusal.ts'
import { sumRupiah, type Rupiah } from '#values/rupiah.ts'
import type { Rule, Rulebook } from '../types.ts'
import { accidentDeathParts } from './accident-death-parts.ts'
import type { Benefit, BenefitPart } from './benefit.ts'
import { weakest } from './confidence.ts'
import { type CoverOnDay, coverState, type StateAnswer } from './cover-state.ts'
import { type PartsAnswer, naturalDeathParts } from './natural-death-parts.ts'
import { ruleId } from './rule-id.ts'
import { ruleOn } from './rule-on.ts'

export type DeathAsked = {
  readonly day: PlainDate
  /** `sudden-at-work` also says whether the person was doing the activity that was registered */
  readonly event: 'natural' | 'accident' | { readonly kind: 'sudden-at-work'; readonly registeredActivity: boolean }
  /** income base in rupiah a month as reported to BPJS */
  readonly base: Rupiah
  readonly cover: CoverOnDay
}

/**
 * What a death on that day pays, part by part, for a worker outside an employment relation.
 *
 * The law of the day of death decides, also when the claim comes years later. BPJS decides the case; this is
 * what the family may be told to expect, with its articles.
 */
export function benefitParts(book: Rulebook, asked: DeathAsked): Benefit | Refusal {
  const state = coverState(book, asked.day, asked.cover)
  if (isRefusal(state)) return state
  const cause = causeOf(book, asked)
  if (isRefusal(cause)) return cause
  const answer = partsOf(book, asked, state, cause.paidAs)
  if (isRefusal(answer)) return answer
  const rules = [...answer.rules, ...state.rules, ...cause.rules]
  return {
    paidAs: cause.paidAs,
    state: state.state === 'waiting' && cause.paidAs === 'accident-death' ? 'full' : state.state,
    parts: answer.parts,
    now: sumDue(answer.parts, 'now'),
    heldBack: sumDue(answer.parts, 'after-arrears'),
    scholarship: answer.scholarship,
    basis: [...new Set(rules.map(ruleId))],
    confidence: rules.length > 0 ? weakest(rules.map(({ confidence }) => confidence)) : 'read',
  }
}

type Cause = { readonly paidAs: Benefit['paidAs']; readonly rules: readonly Rule[] }

/** A sudden death at work is an accident only after enough paid months and in the registered activity (P5/2021 art. 85). */
function causeOf(book: Rulebook, { event, day, cover }: DeathAsked): Cause | Refusal {
  if (event === 'natural') return { paidAs: 'natural-death', rules: [] }
  if (event === 'accident') return { paidAs: 'accident-death', rules: [] }
  const sudden = ruleOn(book, 'SUDDEN', day)
  if (isRefusal(sudden)) return sudden
  const accident = event.registeredActivity && cover.paidMonths >= sudden.value.count
  return { paidAs: accident ? 'accident-death' : 'natural-death', rules: [sudden] }
}

function partsOf(
  book: Rulebook,
  { day, base, cover }: DeathAsked,
  state: StateAnswer,
  paidAs: Benefit['paidAs'],
): PartsAnswer | Refusal {
  if (state.state === 'not-started' || state.state === 'lapsed') return nothing
  return paidAs === 'natural-death'
    ? naturalDeathParts(book, day, cover, state)
    : accidentDeathParts(book, day, base, state)
}

const nothing: PartsAnswer = { parts: [], scholarship: { due: 'never', missingMonths: 0 }, rules: [] }

function sumDue(parts: readonly BenefitPart[], due: BenefitPart['due']): Rupiah {
  return sumRupiah(parts.filter((part) => part.due === due).map(({ amount }) => amount))
}
