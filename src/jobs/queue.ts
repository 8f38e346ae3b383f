import { PgBoss } from 'pg-boss'
import { listPemda } from '#access/pemda.ts'
import type { AnyJob } from '#access/job.ts'
import type { Platform } from '#platform/index.ts'
import { runJob, unfinishedJobs, type JobRef } from './run-job.ts'

const queue = 'payung'

export type JobQueue = {
  /** Tells the workers that this job waits. Losing the call is harmless: a sweep finds waiting jobs at every start. */
  wake(ref: JobRef): Promise<void>
  close(): Promise<void>
}

/** Payloads hold the Pemda and the job's id, nothing else. Progress, cancel and resume stand in our own table. */
export async function openJobQueue(platform: Platform, jobs: readonly AnyJob[]): Promise<JobQueue> {
  const { host, port, user, database, connectionString } = platform.connection.settings
  const place = connectionString ? { connectionString } : { host: host!, port: port!, user: user!, database: database! }
  const boss = new PgBoss({ ...place, max: 4, schedule: false })
  boss.on('error', (error) => platform.log.warn({ error: String(error) }, 'job queue'))
  await boss.start()
  await boss.createQueue(queue, { policy: 'short', retryLimit: 2, expireInSeconds: 4 * 3600 })
  await boss.work<JobRef>(queue, { pollingIntervalSeconds: 0.5 }, async (taken) => {
    for (const one of taken) await runJob(platform, jobs, one.data)
  })
  const wake = async (ref: JobRef) => {
    await boss.send(queue, ref, { singletonKey: ref.jobId })
  }
  for (const { code } of await listPemda(platform)) {
    for (const jobId of await unfinishedJobs(platform, code)) await wake({ pemda: code, jobId })
  }
  return { wake, close: () => boss.stop({ graceful: true, timeout: 5_000 }) }
}
