import { JobCancelled, type AnyJob, type JobContext } from '#access/job.ts'
import { scopeOf, type Actor } from '#access/actor.ts'
import { isRole } from '#access/roles.ts'
import { nobody, type Platform } from '#platform/index.ts'
import { isRefusal } from '#values/refusal.ts'

export type JobRef = { readonly pemda: string; readonly jobId: string }

/** Runs one waiting or interrupted job to its end and records the end. A job that is over is left alone. */
export async function runJob(platform: Platform, jobs: readonly AnyJob[], ref: JobRef): Promise<void> {
  const row = await findJob(platform, ref)
  if (!row || !isRole(row.role) || row.state === 'done' || row.state === 'failed' || row.state === 'cancelled') return
  const { requested_by: accountId, role, area } = row
  const actor: Actor = {
    accountId,
    name: '',
    pemda: ref.pemda,
    role,
    area,
    provedAt: 'machine',
    acceptedJob: ref.jobId,
  }
  const job = jobs.find((known) => known.kind === row.kind)
  if (!job) throw new Error(`nobody knows how to do ${row.kind}`)
  await record(platform, actor, ref.jobId, { state: 'running', started_at: platform.world.clock.now() })
  try {
    const result = await job.run(await contextOf(platform, actor, ref.jobId), row.input as never)
    await platform.refreshStatistics()
    await record(
      platform,
      actor,
      ref.jobId,
      isRefusal(result) ? ended('failed', { refusal: result }) : ended('done', { result }),
    )
  } catch (error) {
    if (!(error instanceof JobCancelled)) {
      platform.log.error({ kind: row.kind, jobId: ref.jobId, error: String(error) }, 'job broke')
    }
    await record(platform, actor, ref.jobId, ended(error instanceof JobCancelled ? 'cancelled' : 'failed', {}))
  }
  function ended(state: string, outcome: { refusal?: object; result?: object }) {
    return {
      state,
      finished_at: platform.world.clock.now(),
      refusal: outcome.refusal ? JSON.stringify(outcome.refusal) : null,
      result: outcome.result ? JSON.stringify(outcome.result) : null,
    }
  }
}

/** Ids of the jobs that wait or were cut off by a restart, oldest first. */
export async function unfinishedJobs(platform: Platform, pemda: string): Promise<readonly string[]> {
  const scope = { pemda, area: pemda, actor: nobody, role: 'nobody' }
  const rows = await platform.inScope(scope, (tx) =>
    tx.selectFrom('job').select('id').where('state', 'in', ['waiting', 'running']).orderBy('id').execute(),
  )
  return rows.map((row) => row.id)
}

function findJob(platform: Platform, { pemda, jobId }: JobRef) {
  const scope = { pemda, area: pemda, actor: nobody, role: 'nobody' }
  return platform.inScope(scope, (tx) => tx.selectFrom('job').selectAll().where('id', '=', jobId).executeTakeFirst())
}

type JobChange = {
  state?: string
  done?: number
  total?: number | null
  started_at?: Date
  finished_at?: Date
  refusal?: string | null
  result?: string | null
}

async function record(platform: Platform, actor: Actor, jobId: string, change: JobChange): Promise<boolean> {
  const row = await platform.inScope(scopeOf(actor), (tx) =>
    tx.updateTable('job').set(change).where('id', '=', jobId).returning('cancel_requested').executeTakeFirst(),
  )
  return row?.cancel_requested ?? false
}

/** A later part of a job plans with what an earlier part wrote; looking for it at every step would be too often. */
const refreshEveryMillis = 5_000

async function contextOf(platform: Platform, actor: Actor, jobId: string): Promise<JobContext> {
  let refreshedAt = 0
  const refresh = async () => {
    const now = platform.world.clock.now().getTime()
    if (Math.abs(now - refreshedAt) < refreshEveryMillis) return
    refreshedAt = now
    await platform.refreshStatistics()
  }
  return {
    platform,
    actor,
    jobId,
    vault: await platform.vault(actor.pemda),
    files: await platform.files(actor.pemda),
    inScope: (work) => platform.inScope(scopeOf(actor), work),
    progress: async (done, total) => {
      await refresh()
      if (await record(platform, actor, jobId, { done, total })) throw new JobCancelled()
    },
  }
}
