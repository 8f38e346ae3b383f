import type { QueryResult } from 'pg'
import { PgBoss } from 'pg-boss'
import { listPemda } from '#access/pemda.ts'
import type { AnyJob } from '#access/job.ts'
import { inOneTransaction } from '#platform/database/one-transaction.ts'
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
  const boss = new PgBoss({ db: { executeSql: (text, values) => execute(platform, text, values) }, schedule: false })
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

/** Statements without parameters may hold transactions of their own (the queue's migrations) and go as they are. */
async function execute({ connection }: Platform, text: string, values?: unknown[]): Promise<{ rows: unknown[] }> {
  if (!values || values.length === 0) return rowsOf(await connection.pool.query(text))
  return inOneTransaction(connection.pool, async (client) => rowsOf(await client.query(text, values)))
}

/** Several statements in one text answer with several results; the queue reads the last one that has rows. */
function rowsOf(answer: QueryResult | QueryResult[]): { rows: unknown[] } {
  if (!Array.isArray(answer)) return { rows: answer.rows }
  return { rows: answer.findLast(({ rows }) => rows.length > 0)?.rows ?? [] }
}
