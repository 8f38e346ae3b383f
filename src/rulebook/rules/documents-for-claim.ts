import type { PlainDate } from '#values/plain-date.ts'
import { isRefusal, type Refusal } from '#values/refusal.ts'
import type { ClaimDocument, Confidence, Rulebook, RuleId } from '../types.ts'
import { weakest } from './confidence.ts'
import { ruleId } from './rule-id.ts'
import { ruleOn } from './rule-on.ts'

export type ClaimKind = 'jkm' | 'jkk' | 'scholarship'

/** Where somebody died; it decides what the civil registry asks for. */
export type DeathPlace = 'at-home' | 'lost-at-sea' | 'elsewhere'

export type Documents = {
  readonly documents: readonly ClaimDocument[]
  readonly basis: readonly RuleId[]
  readonly confidence: Confidence
}

/**
 * The papers of a claim by the law of the day of the event: a letter of death sufficed until 23 February 2025,
 * since then the akta kematian is needed. What branches ask for beyond the text follows last, marked `practice`.
 */
export function documentsForClaim(book: Rulebook, claim: ClaimKind, event: PlainDate): Documents | Refusal {
  const asked = ruleOn(book, 'CLAIM_DOCUMENTS', event, { cohort: claim })
  if (isRefusal(asked)) return asked
  const extras = ruleOn(book, 'CLAIM_EXTRAS', event, { cohort: claim })
  const rules = isRefusal(extras) ? [asked] : [asked, extras]
  return {
    documents: rules.flatMap((rule) => rule.value.documents),
    basis: rules.map(ruleId),
    confidence: weakest(rules.map(({ confidence }) => confidence)),
  }
}

/** The papers for the akta kematian itself, the first step of every death case. */
export function deathCertificatePapers(book: Rulebook, place: DeathPlace, event: PlainDate): Documents | Refusal {
  const rule = ruleOn(book, 'DEATH_CERTIFICATE_PAPERS', event, { cohort: place })
  if (isRefusal(rule)) return rule
  return { documents: rule.value.documents, basis: [ruleId(rule)], confidence: rule.confidence }
}
