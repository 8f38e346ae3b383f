import { perform, type Act } from '#access/act.ts'
import type { Job, JobContext } from '#access/job.ts'
import type { Thread } from '#platform/index.ts'
import type { Rulebook } from '#rulebook/types.ts'
import { isRefusal, refuse, type Refusal } from '#values/refusal.ts'
import type { SelectInput, SelectionCounts } from './contract.ts'
import { entrantOf } from './entrant-of.ts'
import { freezeList } from './freeze-list.ts'
import { readVerified } from './records/entrants.ts'
import { allIds } from './records/id-range.ts'
import { insertOutcomes } from './records/outcomes.ts'
import { findRun, finishRun as saveEnd, insertRun } from './records/runs.ts'
import { selectionEngine } from './run-selection.ts'
import { countsIn, type RunSummary } from './run-summary.ts'
import { readBasis, type SelectionBasis } from './selection-basis.ts'
import type { Selected, SelectionDesk, SelectionRules } from './select-thread/worker.ts'

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
      const desk = await context.platform.thread<SelectionDesk>(new URL('select-thread/worker.ts', import.meta.url))
      try {
        return await selectAt(desk, context, input, basis)
      } finally {
        await desk.close()
      }
    },
  }
}

/** People stand at the desk alone, which is in another thread: the server goes on answering while they are ranked. */
async function selectAt(
  desk: Thread<SelectionDesk>,
  context: JobContext,
  input: SelectInput,
  basis: SelectionBasis,
): Promise<Result | Refusal> {
  await enterVerified(desk, context, input.verificationId)
  const selected = await desk.ask('select', rulesOf(basis))
  if (isRefusal(selected)) return selected
  const fault = await beginRun(context, input, basis, selected)
  if (fault) return fault
  await stageOutcomes(desk, context, selected.counts.people)
  const frozen = await freezeList(context, input.verificationId, desk, selected.counts)
  return endRun(context, selected, frozen)
}

const rulesOf = ({ policy, funds, seed }: SelectionBasis): SelectionRules => ({
  priority: policy.priority,
  quota: policy.quota,
  reserveLimit: policy.reserve.limit,
  funds,
  caps: [],
  seed,
})

/** Everybody of the verification; their order does not matter to the selection. */
async function enterVerified(desk: Thread<SelectionDesk>, context: JobContext, verificationId: string): Promise<void> {
  const ids = await allIds(context.inScope, 'verification', verificationId)
  for (let at = 0; at < ids.length; at += readBatch) {
    const rows = await context.inScope((tx) => readVerified(tx, verificationId, ids.slice(at, at + readBatch)))
    await desk.ask('enter', rows.map(entrantOf))
    await context.progress(Math.min(at + readBatch, ids.length), ids.length)
  }
}

/** Opens the run; refused when it was begun over other data, because half of the outcomes would contradict the rest. */
async function beginRun(
  context: JobContext,
  input: SelectInput,
  basis: SelectionBasis,
  { digests }: Selected,
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

async function stageOutcomes(desk: Thread<SelectionDesk>, context: JobContext, people: number): Promise<void> {
  for (let at = 0; at < people; at += writeBatch) {
    const rows = await desk.ask('outcomes', { at, count: writeBatch })
    await context.inScope((tx) => insertOutcomes(tx, context.jobId, rows))
    await context.progress(Math.min(at + writeBatch, people), people)
  }
}

async function endRun(
  context: JobContext,
  { digests, counts, summary }: Selected,
  frozen: Frozen,
): Promise<Result | Refusal> {
  const done = await perform(context.platform, context.actor, finishRun, {
    input: { runId: context.jobId, resultDigest: digests.result, counts, ...frozen, summary },
  })
  return isRefusal(done) ? done : { runId: context.jobId, counts }
}

type Frozen = { readonly listDigest: string; readonly listRoot: string }
type End = Result & Frozen & { readonly resultDigest: string; readonly summary: RunSummary }

const finishRun: Act<End, { runId: string }> = {
  name: 'selection.finish',
  roles,
  run: async ({ tx, note, announce }, { runId, ...end }) => {
    await saveEnd(tx, runId, end)
    await announce('people-selected', runId, { selected: end.counts.selected, reserve: end.counts.reserve })
    note(runId, { ...end.counts, result: end.resultDigest, list: end.listDigest, root: end.listRoot })
    return { runId }
  },
}
