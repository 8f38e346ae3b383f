import type { Actor } from '#access/actor.ts'
import type { Role } from '#access/roles.ts'
import type { Tx } from '#platform/index.ts'
import { refuse, type Refusal } from '#values/refusal.ts'
import { findRun, type RunRow } from './records/runs.ts'

const office: readonly Role[] = ['lead-agency-officer', 'lead-agency-head', 'welfare-data-officer', 'auditor']

/**
 * A finished run for whoever may look at it. Outside the office a run is seen once its list is locked: what was only
 * tried out would be told in the village as if it were decided, and paid for as if it were owed.
 */
export async function visibleRun(tx: Tx, { role }: Actor, runId: string): Promise<RunRow | Refusal> {
  const run = await findRun(tx, runId)
  if (!run || run.state !== 'ready') return refuse('not-found')
  return !office.includes(role) && run.list_state === null ? refuse('list-not-locked') : run
}
