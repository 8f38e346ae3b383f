import type { Actor } from '#access/actor.ts'
import type { Tx } from '#platform/index.ts'
import { refuse, type Refusal } from '#values/refusal.ts'
import { findRun, type RunRow } from './records/runs.ts'

/**
 * A finished run for whoever may look at it. Desa and kecamatan see a run once its list is locked: what was only
 * tried out would be told in the village as if it were decided.
 */
export async function visibleRun(tx: Tx, { role }: Actor, runId: string): Promise<RunRow | Refusal> {
  const run = await findRun(tx, runId)
  if (!run || run.state !== 'ready') return refuse('not-found')
  const isOutside = role === 'desa-operator' || role === 'kecamatan-verifier'
  return isOutside && run.list_state === null ? refuse('list-not-locked') : run
}
