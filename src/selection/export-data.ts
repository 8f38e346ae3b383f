import { perform, type Act } from '#access/act.ts'
import { scopeOf, type Actor } from '#access/actor.ts'
import type { Platform, Tx } from '#platform/index.ts'
import type { AreaCode } from '#values/area-code.ts'
import { isRefusal, refuse, type Refusal } from '#values/refusal.ts'
import { outcomeIn, type OutcomeReasons } from './outcome-reasons.ts'
import type { MadePaper } from './papers/write-letters.ts'
import { writeEntrants, writeRules } from './plain-files.ts'
import { allIds } from './records/id-range.ts'
import { readRanked } from './records/outcomes.ts'
import { findRun, type RunRow } from './records/runs.ts'
import type { Entrant } from './run-selection.ts'
import { summaryIn } from './run-summary.ts'

const batch = 1_000

/**
 * What anybody needs to run a selection again and get the same bytes: its people as CSV, by ids and keys alone, or
 * its rules with the seed as JSON. Given out once the list was locked, because the seed is published then.
 */
export async function exportData(
  platform: Platform,
  actor: Actor,
  { runId, part }: Wanted,
): Promise<MadePaper | Refusal> {
  const taken = await perform(platform, actor, takeData, { input: { runId, part } })
  if (isRefusal(taken)) return taken
  const { run } = taken
  const inScope = <T>(work: (tx: Tx) => Promise<T>) => platform.inScope(scopeOf(actor), work)
  const name = `seleksi-${run.result_digest.slice(0, 12)}`
  if (part === 'rules') {
    return { name: `${name}-ketentuan.json`, mediaType: 'application/json', bytes: Buffer.from(rulesFile(run)) }
  }
  const bytes = await peopleFile(runId, inScope)
  return { name: `${name}-orang.csv`, mediaType: 'text/csv; charset=utf-8', bytes }
}

type Wanted = { readonly runId: string; readonly part: 'people' | 'rules' }

/** Neither names nor numbers leave, but who stands where does: whoever takes it stands in the trail. */
const takeData: Act<Wanted, { run: RunRow }> = {
  name: 'selection.take-data',
  roles: ['lead-agency-officer', 'lead-agency-head', 'auditor'],
  run: async ({ tx, note }, { runId, part }) => {
    const run = await findRun(tx, runId)
    if (!run || run.state !== 'ready') return refuse('not-found')
    if (run.list_state === null) return refuse('list-not-locked')
    note(runId, { part, result: run.result_digest })
    return { run }
  },
}

function rulesFile(run: RunRow): string {
  const { priority, quota, reserveLimit, funds } = summaryIn(run)
  const seats = funds.map(({ id, name, seats: count }) => ({ id, name, seats: count }))
  return writeRules({ seed: run.seed, priority: [...priority], quota, reserveLimit, funds: seats })
}

/** By id, so that the same run gives the same file; written batch by batch, so that nobody waits for 150,000 lines. */
async function peopleFile(runId: string, inScope: <T>(work: (tx: Tx) => Promise<T>) => Promise<T>): Promise<Buffer> {
  const ids = await allIds(inScope, 'selection_outcome', runId)
  const parts: string[] = []
  for (let at = 0; at < ids.length; at += batch) {
    const rows = await inScope((tx) => readRanked(tx, runId, ids.slice(at, at + batch)))
    parts.push(writeEntrants(rows.map(entrantIn), at === 0))
  }
  return Buffer.from(parts.join('\n'))
}

function entrantIn(row: Awaited<ReturnType<typeof readRanked>>[number]): Entrant {
  const outcome = outcomeIn({ ...row, fund_id: null, rank: null, place: null })
  return {
    id: row.person_id,
    area: row.area as AreaCode,
    ...(row.reasons as OutcomeReasons).keys,
    obstacles: outcome.kind === 'refused' ? outcome.failures : [],
  }
}
