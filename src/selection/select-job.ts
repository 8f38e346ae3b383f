import { perform, type Act } from '#access/act.ts'
import type { Job, JobContext } from '#access/job.ts'
import type { Rulebook } from '#rulebook/types.ts'
import { isRefusal, refuse, type Refusal } from '#values/refusal.ts'
import type { SelectInput, SelectionCounts } from './contract.ts'
import { entrantOf, type EnteredPerson } from './entrant-of.ts'
import { freezeList } from './freeze-list.ts'
import { reasonsOf } from './outcome-reasons.ts'
import { listVerifiedIds, readVerified } from './records/entrants.ts'
import { insertOutcomes, type OutcomeColumns } from './records/outcomes.ts'
import { findRun, finishRun as saveEnd, insertRun } from './records/runs.ts'
import { runSelection, selectionEngine, type FinishedSelection } from './run-selection.ts'
import { countsIn, countsOf, summaryOf, type RunSummary } from './run-summary.ts'
import { isHeld, type PersonOutcome } from './rules/selection-result.ts'
import { readBasis, type SelectionBasis } from './selection-basis.ts'

// So few that both engines look people up by key; for thousands a planner reads whole tables again and again.
const readBatch = 500
const writeBatch = 1_000
const roles = ['lead-agency-officer'] as const

type Result = { readonly runId: string; readonly counts: SelectionCounts }

/**
 * Ranks everybody of a verification by the newest policy, seats them and keeps the result with its digests. The
 * run has the job's id and the seed stands in it, so a job that was cut off goes on to the same end. Outcomes
 * are staged in batches and one short last act makes the run visible.
 */
export function selectJob(book: Rulebook): Job<SelectInput, Result> {
  return {
    kind: 'selection.select',
    roles,
    run: async (context, input) => {
      const basis = await context.inScope((tx) => readBasis(book, tx, context, input))
      if (isRefusal(basis)) return basis
      // Only the word that it was done got lost; the list may be locked by now and must stay as it is.
      if (basis.begun?.state === 'ready') return { runId: context.jobId, counts: countsIn(basis.begun) }
      const people = await readVerifiedPeople(context, input.verificationId)
      const rules = rulesOf(basis)
      const finished = runSelection({ ...rules, caps: [], people, seed: basis.seed })
      if (isRefusal(finished)) return finished
      const fault = await beginRun(context, input, basis, finished)
      if (fault) return fault
      await stageOutcomes(context, people, finished)
      const listDigest = await freezeList(context, input.verificationId, finished)
      return endRun(context, finished, { listDigest, summary: summaryOf(finished.result, rules) })
    },
  }
}

const rulesOf = ({ policy, funds }: SelectionBasis) => ({
  priority: policy.priority,
  quota: policy.quota,
  reserveLimit: policy.reserve.limit,
  funds,
})

/** Everybody of the verification; their order does not matter to the selection. */
async function readVerifiedPeople(context: JobContext, verificationId: string): Promise<readonly EnteredPerson[]> {
  const ids = await context.inScope((tx) => listVerifiedIds(tx, verificationId))
  const people: EnteredPerson[] = []
  for (let at = 0; at < ids.length; at += readBatch) {
    const rows = await context.inScope((tx) => readVerified(tx, verificationId, ids.slice(at, at + readBatch)))
    for (const row of rows) people.push(entrantOf(row))
    await context.progress(people.length, ids.length)
  }
  return people
}

/** Opens the run; refused when it was begun over other data, because half of the outcomes would contradict the rest. */
async function beginRun(
  context: JobContext,
  input: SelectInput,
  basis: SelectionBasis,
  { digests }: FinishedSelection,
): Promise<Refusal | undefined> {
  const begun = await context.inScope(async (tx) => {
    await insertRun(tx, {
      id: context.jobId,
      ...input,
      policyId: basis.policyId,
      seed: basis.seed,
      engine: selectionEngine,
      digests: { ...basis.digests, ...digests },
      at: context.platform.world.clock.now(),
      by: context.actor.accountId,
    })
    return findRun(tx, context.jobId)
  })
  return begun?.snapshot_digest === digests.snapshot ? undefined : refuse('changed-meanwhile')
}

async function stageOutcomes(
  context: JobContext,
  people: readonly EnteredPerson[],
  { result: { outcomes } }: FinishedSelection,
): Promise<void> {
  const personOf = new Map(people.map((person) => [person.id, person]))
  for (let at = 0; at < outcomes.length; at += writeBatch) {
    const rows = columnsOf(outcomes.slice(at, at + writeBatch), personOf)
    await context.inScope((tx) => insertOutcomes(tx, context.jobId, rows))
    await context.progress(Math.min(at + writeBatch, outcomes.length), outcomes.length)
  }
}

function columnsOf(outcomes: readonly PersonOutcome[], personOf: ReadonlyMap<string, EnteredPerson>): OutcomeColumns {
  const people = outcomes.map(({ id }) => personOf.get(id)!)
  return {
    personId: outcomes.map(({ id }) => id),
    area: people.map(({ area }) => area),
    outcome: outcomes.map(({ kind }) => kind),
    held: outcomes.map(isHeld),
    fundId: outcomes.map((one) => (one.kind === 'selected' ? one.fundId : null)),
    rank: outcomes.map((one) => ('rank' in one ? one.rank : null)),
    place: outcomes.map((one) => (one.kind === 'reserve' ? one.place : null)),
    decile: people.map(({ decile }) => decile),
    occupation: people.map(({ occupation }) => occupation),
    sex: people.map(({ sex }) => sex),
    reasons: outcomes.map((one, at) => JSON.stringify(reasonsOf(people[at]!, one))),
  }
}

async function endRun(
  context: JobContext,
  { result, digests }: FinishedSelection,
  made: { readonly listDigest: string; readonly summary: RunSummary },
): Promise<Result | Refusal> {
  const counts = countsOf(result)
  const done = await perform(context.platform, context.actor, finishRun, {
    input: { runId: context.jobId, resultDigest: digests.result, counts, ...made },
  })
  return isRefusal(done) ? done : { runId: context.jobId, counts }
}

type End = Result & { readonly resultDigest: string; readonly listDigest: string; readonly summary: RunSummary }

const finishRun: Act<End, { runId: string }> = {
  name: 'selection.finish',
  roles,
  run: async ({ tx, note, announce }, { runId, ...end }) => {
    await saveEnd(tx, runId, end)
    await announce('people-selected', runId, { selected: end.counts.selected, reserve: end.counts.reserve })
    note(runId, { ...end.counts, result: end.resultDigest, list: end.listDigest })
    return { runId }
  },
}
