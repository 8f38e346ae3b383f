import type { MatchOutcome } from '#matching/index.ts'
import { refuse } from '#values/refusal.ts'
import { candidateOf, type Found, type Nominee } from './candidate-of.ts'
import type { Conditions } from './conditions.ts'
import type { VerificationInsert } from './records.ts'
import type { RegistryIdentity } from './registry-identity.ts'
import { judgeEligibility, type Eligibility } from './rules/judge-eligibility.ts'
import { answer } from './rules/rule-result.ts'
import type { WelfareFound } from './welfare-found.ts'

type Delivery = {
  readonly id: string
  readonly mode: string
  readonly entries: number
  readonly source: string
  readonly data_date: string
}

/** What a run is judged by: the conditions and the two deliveries, each with the date of its data. */
export type Basis = {
  readonly conditions: Conditions
  readonly registry: Delivery
  readonly cover: Delivery | undefined
}

export type Lookups = {
  readonly welfare: WelfareFound
  readonly cover: MatchOutcome | undefined
  /** Segment by the line of the list of covered people. */
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
  const { welfare } = look
  const found = foundOf(basis, look)
  const judged = judgeEligibility(candidateOf(nominee, found), basis.conditions.policy, basis.conditions.legal)
  const { outcome, results } = look.isLater ? heldAsDouble(judged) : judged
  const coveredAs = found.cover?.as ?? null
  const isFound = welfare.match === 'matched' || welfare.match === 'not-ranked'
  return {
    run_id: runId,
    person_id: nominee.id,
    area: nominee.area,
    nomination_id: nominee.nomination_id,
    match: welfare.match,
    matched_by: welfare.by,
    registry_line: welfare.line,
    other_nik_index: welfare.otherNik,
    decile: welfare.decile,
    data_date: isFound ? welfare.dataDate : null,
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

function foundOf({ cover }: Basis, look: Lookups): Found {
  const covered = look.cover && lineOf(look.cover)
  return {
    welfare: { ...look.welfare, identity: look.identity },
    cover: look.cover &&
      cover && {
        outcome: look.cover,
        as: covered ? (look.segmentOf.get(covered) ?? null) : null,
        dataDate: cover.data_date,
      },
  }
}

const lineOf = (outcome: MatchOutcome): string | null => (outcome.kind === 'linked' ? outcome.entry.id : null)
