import { perform, type Act } from '#access/act.ts'
import type { Job, JobContext } from '#access/job.ts'
import { findPolicy, findProgramme } from '#programme/index.ts'
import type { Rulebook } from '#rulebook/types.ts'
import { isRefusal, refuse, type Refusal } from '#values/refusal.ts'
import { conditionsOf } from './conditions.ts'
import { judgeNominee, type Basis } from './judge-nominee.ts'
import type { VerificationRun, VerifyInput } from './contract.ts'
import { linkNominations } from './link-nominations.ts'
import { lookUp } from './look-up.ts'
import { readNominees, type Nominees } from './read-nominees.ts'
import * as records from './records.ts'

const writeBatch = 400

type Counts = VerificationRun['counts']

/**
 * Links nominations to persons, looks everybody up in the welfare data and in the list of covered people, and
 * holds each against the conditions. The run has the job's id, so a job that was cut off goes on in its own run.
 * Cost: one pass over both lists, O(nominees + entries).
 */
export function verifyJob(book: Rulebook): Job<VerifyInput, { runId: string; counts: Counts }> {
  return {
    kind: 'verification.verify',
    roles: ['lead-agency-officer', 'welfare-data-officer'],
    run: async (context, input) => {
      const basis = await openRun(book, context, input)
      if (isRefusal(basis)) return basis
      await linkNominations(context, input.programmeId)
      const nominees = await readNominees(context.inScope, input.programmeId)
      if (nominees.length === 0) return refuse('nobody-to-verify')
      const counts = await judgeAll(context, basis, nominees)
      const done = await perform(context.platform, context.actor, finishRun, {
        input: { runId: context.jobId, counts },
      })
      return isRefusal(done) ? done : { runId: context.jobId, counts }
    },
  }
}

const finishRun: Act<{ runId: string; counts: Counts }, { runId: string }> = {
  name: 'verification.finish',
  roles: ['lead-agency-officer', 'welfare-data-officer'],
  run: async ({ tx, note, announce }, { runId, counts }) => {
    await records.finishVerificationRun(tx, runId, counts)
    await announce('people-verified', runId, { people: counts.people })
    note(runId, counts)
    return { runId }
  },
}

function openRun(book: Rulebook, context: JobContext, input: VerifyInput): Promise<Basis | Refusal> {
  return context.inScope(async (tx) => {
    const programme = await findProgramme(tx, input.programmeId)
    const policy = await findPolicy(tx, input.programmeId)
    const registry = await records.findSnapshot(tx, input.registryId)
    const cover = input.coverId === null ? undefined : await records.findSnapshot(tx, input.coverId)
    if (!programme || !registry || registry.state !== 'ready' || registry.kind !== 'dtsen') return refuse('not-found')
    if (input.coverId !== null && cover?.state !== 'ready') return refuse('not-found')
    if (!policy) return refuse('policy-missing')
    const conditions = conditionsOf(book, programme, policy.document, context.actor.pemda)
    if (isRefusal(conditions)) return conditions
    await records.insertVerificationRun(tx, {
      id: context.jobId,
      ...input,
      policyId: policy.id,
      at: context.platform.world.clock.now(),
      by: context.actor.accountId,
    })
    return { conditions, registry, cover }
  })
}

async function judgeAll(context: JobContext, basis: Basis, nominees: Nominees): Promise<Counts> {
  const look = await lookUp(context, basis, nominees)
  const rows: records.VerificationInsert[] = []
  for (let at = 0; at < nominees.length; at += writeBatch) {
    // Judged batch by batch: all of 150,000 at once would make everybody else wait.
    const some = nominees.slice(at, at + writeBatch)
    const judged = some.map((nominee, n) => judgeNominee(context.jobId, basis, nominee, look.of(at + n)))
    await context.inScope((tx) => records.insertVerifications(tx, judged))
    rows.push(...judged)
    await context.progress(look.seen + at, look.seen + nominees.length)
  }
  return countsOf(rows)
}

function countsOf(rows: readonly records.VerificationInsert[]): Counts {
  const tally = (key: 'match' | 'matched_by' | 'outcome') => {
    const counts: Record<string, number> = {}
    for (const row of rows) if (row[key] !== '') counts[row[key]] = (counts[row[key]] ?? 0) + 1
    return counts
  }
  return {
    people: rows.length,
    match: tally('match'),
    by: tally('matched_by'),
    outcome: tally('outcome'),
    covered: rows.filter((row) => row.cover !== null).length,
    nominatedTwice: rows.filter((row) => row.doubles > 0 || row.checks.includes('"nominated-twice"')).length,
  }
}
