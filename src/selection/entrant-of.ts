import type { AreaCode } from '#values/area-code.ts'
import { parseDecile } from '#values/decile.ts'
import { occupations } from '#values/occupation.ts'
import type { PlainDate } from '#values/plain-date.ts'
import { isRefusal } from '#values/refusal.ts'
import { obstaclesOf } from '#verification/rules/judge-eligibility.ts'
import type { RuleResult } from '#verification/rules/rule-result.ts'
import type { VerifiedRow } from './records/entrants.ts'
import type { Entrant } from './run-selection.ts'

/** Somebody as verification left him, beside what totals are counted by. */
export type EnteredPerson = Entrant & { readonly occupation: string | null; readonly sex: string | null }

export function entrantOf(row: VerifiedRow): EnteredPerson {
  const decile = row.decile === null ? null : parseDecile(String(row.decile))
  return {
    id: row.person_id,
    // Area and date were checked when they were written.
    area: row.area as AreaCode,
    decile: isRefusal(decile) ? null : decile,
    riskClass: riskClassOf.get(row.occupation ?? '') ?? null,
    nominatedOn: row.nominated_on as PlainDate,
    key: row.nik_index ? row.nik_index.toString('hex') : row.person_id.replaceAll('-', ''),
    obstacles: row.checks === null ? [] : obstaclesIn(row.checks as RuleResult[]),
    occupation: row.occupation,
    sex: row.sex,
  }
}

const riskClassOf = new Map<string, Entrant['riskClass']>(occupations.map(({ code, riskClass }) => [code, riskClass]))

const obstaclesIn = (results: readonly RuleResult[]) => obstaclesOf({ outcome: 'not-eligible', results })
