import type { Actor } from '#access/actor.ts'
import { maskedNik } from '#people/index.ts'
import type { Tx, Vault } from '#platform/index.ts'
import { findProgramme } from '#programme/index.ts'
import { basisSentence } from '#rulebook/rules/basis-sentence.ts'
import { findRule } from '#rulebook/rules/rule-id.ts'
import type { Rulebook } from '#rulebook/types.ts'
import type { Sentence } from '#values/language.ts'
import { isRefusal, refuse, type Refusal } from '#values/refusal.ts'
import type { RuleResult } from '#verification/rules/rule-result.ts'
import type { WhyAnswer } from './contract.ts'
import { lotOf } from './draw.ts'
import { outcomeIn, type OutcomeReasons } from './outcome-reasons.ts'
import { outcomeWord, standingOf } from './outcome-word.ts'
import { areaNames } from './records/names.ts'
import { findOutcome } from './records/outcomes.ts'
import type { RunRow } from './records/runs.ts'
import { explain, type Explanation } from './rules/explain.ts'
import { resultAround, summaryIn } from './run-summary.ts'
import { visibleRun } from './visible-run.ts'

type Reader = { readonly tx: Tx; readonly vault: Vault; readonly actor: Actor }
type Found = NonNullable<Awaited<ReturnType<typeof findOutcome>>>

/**
 * Why this person, or why not: every rule with its value, source and date, the place in the order and what decided
 * it, and what would have to change. It names rules, never another person.
 */
export async function explainPerson(
  book: Rulebook,
  reader: Reader,
  asked: { readonly runId: string; readonly personId: string },
): Promise<WhyAnswer | Refusal> {
  const { tx, actor } = reader
  const run = await visibleRun(tx, actor, asked.runId)
  if (isRefusal(run)) return run
  const row = await findOutcome(tx, asked.runId, asked.personId)
  const programme = await findProgramme(tx, run.programme_id)
  if (!row || !programme) return refuse('not-found')
  const names = await areaNames(tx, [row.area])
  return {
    ...asked,
    name: row.name,
    nik: actor.role === 'desa-operator' ? '' : maskedNik(reader.vault, { id: row.person_id, ...row }),
    desa: names.get(row.area) ?? row.area,
    kecamatan: names.get(row.area.slice(0, 8)) ?? '',
    programme: programme.name,
    held: row.held,
    ...said(book, run, row),
    selectedAt: run.at.toISOString(),
    resultDigest: run.result_digest,
  }
}

function said(book: Rulebook, run: RunRow, row: Found) {
  const explanation = explanationOf(run, row)
  const { outcome, ranking } = explanation
  const word = outcomeWord(row, standingOf(run))
  return {
    outcome: outcome.kind,
    word,
    verdict: verdictOf(explanation, word),
    rules: explanation.rules.map(({ result, sentence }) => ({
      ...result,
      basis: basisOf(book, result),
      sentence,
    })),
    ranking: ranking && {
      rank: ranking.rank,
      of: ranking.of,
      keys: [...ranking.keys],
      decidedBy: ranking.decidedBy,
    },
    order: [...explanation.order],
    changes: [...explanation.changes],
  }
}

function explanationOf(run: RunRow, row: Found): Explanation {
  const summary = summaryIn(run)
  const { key, ...keys } = (row.reasons as OutcomeReasons).keys
  const person = {
    ...keys,
    id: row.person_id,
    tieKey: lotOf(run.seed, key),
    results: row.checks as readonly RuleResult[],
  }
  return explain(person, resultAround(summary, outcomeIn(row)), summary)
}

/** The rules speak of the run alone; only the list knows whether its chosen are calon penerima or ditetapkan. */
function verdictOf({ outcome, verdict }: Explanation, word: Sentence): Sentence[] {
  if (outcome.kind !== 'selected') return [...verdict]
  const place: Sentence = {
    id: `Orang ini memenuhi syarat dan mendapat tempat dalam kuota. Statusnya: ${word.id}.`,
    en: `This person meets the conditions and has a place within the quota. Status: ${word.en}.`,
  }
  return [place, ...verdict.slice(1)]
}

function basisOf(book: Rulebook, { basis }: RuleResult): Sentence | null {
  const rule = basis === null ? undefined : findRule(book, basis)
  return rule ? { id: basisSentence(rule, 'id'), en: basisSentence(rule, 'en') } : null
}
