import { scopeOf, type Actor } from '#access/actor.ts'
import type { Platform } from '#platform/index.ts'
import type { Refusal } from '#values/refusal.ts'

export type JobSeen = {
  readonly state: string
  readonly done: number
  readonly total: number | null
  readonly result: unknown
  readonly refusal: Refusal | null
}

export async function readJob(platform: Platform, actor: Actor, jobId: string): Promise<JobSeen> {
  const row = await platform.inScope(scopeOf(actor), (tx) =>
    tx
      .selectFrom('job')
      .select(['state', 'done', 'total', 'result', 'refusal'])
      .where('id', '=', jobId)
      .executeTakeFirstOrThrow(),
  )
  return { ...row, refusal: row.refusal as Refusal | null }
}
