import * as z from 'zod/mini'
import type { Tx } from '#platform/index.ts'
import { refuse, type Refusal } from '#values/refusal.ts'
import type { Act } from './act.ts'
import type { Actor } from './actor.ts'
import type { Role } from './roles.ts'

/** Whose work may take long: they ask for it, and may ask it to stop. */
const askers: readonly Role[] = ['lead-agency-officer', 'lead-agency-head', 'welfare-data-officer']
/** And those who look at it without taking part. */
export const jobReaders: readonly Role[] = [
  ...askers,
  'desa-operator',
  'kecamatan-verifier',
  'auditor',
  'administrator',
]

export const jobInput = z.object({ jobId: z.uuid() })
export const jobView = z.object({
  id: z.string(),
  kind: z.string(),
  state: z.enum(['waiting', 'running', 'done', 'failed', 'cancelled']),
  done: z.int(),
  total: z.nullable(z.int()),
  result: z.nullable(z.looseObject({})),
  refusal: z.nullable(
    z.object({
      kind: z.literal('refusal'),
      code: z.string(),
      facts: z.record(z.string(), z.union([z.string(), z.number()])),
    }),
  ),
})

/** Who asked for a job sees it; so does everybody whose area contains the asker's. */
export async function viewJob(tx: Tx, actor: Actor, jobId: string): Promise<z.output<typeof jobView> | Refusal> {
  const row = await tx.selectFrom('job').selectAll().where('id', '=', jobId).executeTakeFirst()
  if (!row || !`${row.area}.`.startsWith(`${actor.area}.`)) return refuse('not-found')
  return z.parse(jobView, row)
}

export const cancelJob: Act<{ jobId: string }, { jobId: string }> = {
  name: 'job.cancel',
  roles: askers,
  run: async ({ tx, actor, note }, { jobId }) => {
    const asked = await tx
      .updateTable('job')
      .set({ cancel_requested: true })
      .where('id', '=', jobId)
      .where('area', '=', actor.area)
      .where('state', 'in', ['waiting', 'running'])
      .returning('id')
      .executeTakeFirst()
    if (!asked) return refuse('not-found')
    note(jobId)
    return { jobId }
  },
}
