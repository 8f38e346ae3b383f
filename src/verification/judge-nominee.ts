import type { MatchOutcome } from '#matching/index.ts'
import { refuse } from '#values/refusal.ts'
import { candidateOf, type Found, type Nominee } from './candidate-of.ts'
import type { Conditions } from './conditions.ts'
import type { VerificationInsert } from './records.ts'
import type { RegistryIdentity } from './registry-identity.ts'
import { judgeEligibility, type Eligibility } from './rules/judge-eligibility.ts'
import { answer } from './rules/rule-result.ts'

type Delivery = { readonly id: string; readonly entries: number; readonly source: string; readonly data_date: string }

/** What a run is judged by: the conditions and the two deliveries, each with the date of its data. */
export type Basis = {
  readonly conditions: Conditions
  readonly registry: Delivery
  readonly cover: Delivery | undefined
}

export type Lookups = {
  readonly welfare: MatchOutcome
  readonly cover: MatchOutcome | undefined
  /** Decile and segment by the line of the delivery. */
  readonly decileOf: ReadonlyMap<string, number | null>
  readonly segmentOf: ReadonlyMap<string, string>
  /** What a certain match added to a nomination that lacked it. */
  readonly identity: RegistryIdentity | undefined
  /** Somebody nominated earlier matches the same row of the welfare data. */
  readonly isLater: boolean
}

/** One person's row of the run: the match, the decile with its vintage, the cover, and every rule with its answer. */
export function judgeNominee(
  runId: string,
  basis: Basis,
  nominee: Nominee & { readonly nomination_id: string; readonly doubles: number },
  look: Lookups,
): VerificationInsert {
  const line = lineOf(look.welfare)
  const found = foundOf(basis, look, line)
  const judged = judgeEligibility(candidateOf(nominee, found), basis.conditions.policy, basis.conditions.legal)
  const { outcome, results } = look.isLater ? heldAsDouble(judged) : judged
  const coveredAs = found.cover?.as ?? null
  return {
    run_id: runId,
    person_id: nominee.id,
    area: nominee.area,
    nomination_id: nominee.nomination_id,
    match: matchWord(look.welfare, found.welfare.decile),
    matched_by: howOf(look.welfare),
    registry_line: line === null ? null : Number(line),
    other_nik_index: otherNikOf(look.welfare),
    decile: found.welfare.decile,
    data_date: line === null ? null : basis.registry.data_date,
    cover: coveredAs === null ? null : JSON.stringify(coveredAs),
    doubles: nominee.doubles,
    outcome,
    checks: JSON.stringify(results),
  }
}

function heldAsDouble({ outcome, results }: Eligibility): Eligibility {
  const double = answer(null, { rule: 'identity', verdict: 'unknown', remark: refuse('nominated-twice') })
  return { outcome: outcome === 'eligible' ? 'to-check' : outcome, results: [...results, double] }
}

function foundOf({ registry, cover }: Basis, look: Lookups, line: string | null): Found {
  const covered = look.cover && lineOf(look.cover)
  return {
    welfare: {
      outcome: look.welfare,
      decile: line === null ? null : (look.decileOf.get(line) ?? null),
      source: registry.source,
      dataDate: registry.data_date,
      identity: look.identity,
    },
    cover: look.cover &&
      cover && {
        outcome: look.cover,
        as: covered ? (look.segmentOf.get(covered) ?? null) : null,
        dataDate: cover.data_date,
      },
  }
}

const lineOf = (outcome: MatchOutcome): string | null => (outcome.kind === 'linked' ? outcome.entry.id : null)

/** The engine sees an index as text; here it becomes one again. */
function otherNikOf(outcome: MatchOutcome): Buffer | null {
  if (outcome.kind !== 'linked' || outcome.evidence.nik !== 'different') return null
  return Buffer.from(outcome.entry.nik!, 'base64')
}

function howOf(outcome: MatchOutcome): string {
  if (outcome.kind === 'linked') return outcome.by
  return outcome.kind === 'review' ? outcome.reason : ''
}

function matchWord(outcome: MatchOutcome, decile: number | null): string {
  if (outcome.kind === 'review') return 'to-check'
  if (outcome.kind === 'none') return 'not-found'
  return decile === null ? 'not-ranked' : 'matched'
}
