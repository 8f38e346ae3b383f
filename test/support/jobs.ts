import { perform } from '#access/act.ts'
import type { Actor } from '#access/actor.ts'
import { requesting, type Job } from '#access/job.ts'
import { allJobs } from '#jobs/all-jobs.ts'
import { runJob } from '#jobs/run-job.ts'
import { must } from './actors.ts'
import { book } from './http.ts'
import type { TestGround } from './platform.ts'

/** Requests a job, runs it here and now, and gives what it ended with: its result or its refusal. */
export async function runNow<Input, Result extends object>(
  { platform }: TestGround,
  actor: Actor,
  job: Job<Input, Result>,
  input: Input,
) {
  const { jobId } = must(await perform(platform, actor, requesting(job), { input }))
  await runJob(platform, allJobs(book), { pemda: actor.pemda, jobId })
  const row = await platform.inScope(
    { pemda: actor.pemda, area: actor.area, actor: actor.accountId, role: actor.role },
    (tx) => tx.selectFrom('job').selectAll().where('id', '=', jobId).executeTakeFirstOrThrow(),
  )
  return {
    jobId,
    state: row.state,
    result: row.result as Result | null,
    refusal: row.refusal as { code: string } | null,
    done: row.done,
  }
}
