import type { Actor } from '#access/actor.ts'
import type { Tx } from '#platform/index.ts'
import { isRefusal, type Refusal } from '#values/refusal.ts'
import type { SelectionRun } from './contract.ts'
import { listRuns, type RunRow } from './records/runs.ts'
import { countsIn, summaryIn } from './run-summary.ts'
import { visibleRun } from './visible-run.ts'

/** Every finished run of a programme, newest first, those whose list was opened again too. */
export async function viewRuns(tx: Tx, programmeId: string): Promise<{ rows: SelectionRun[] }> {
  return { rows: (await listRuns(tx, programmeId)).map(runOf) }
}

export async function viewRun(tx: Tx, actor: Actor, runId: string): Promise<SelectionRun | Refusal> {
  const run = await visibleRun(tx, actor, runId)
  return isRefusal(run) ? run : runOf(run)
}

function runOf(row: RunRow): SelectionRun {
  const { quota, priority, funds } = summaryIn(row)
  return {
    id: row.id,
    programmeId: row.programme_id,
    verificationId: row.verification_id,
    policyId: row.policy_id,
    policyVersion: row.policy_version,
    at: row.at.toISOString(),
    counts: countsIn(row),
    quota,
    priority: [...priority],
    funds: funds.map(({ id, name, seats, taken, perPerson }) => ({
      id,
      name,
      seats,
      taken,
      rupiah: taken * perPerson,
    })),
    // Published after the lock; its digest before, so that nobody can choose it afterwards.
    seed: row.list_state === null ? null : row.seed,
    digests: {
      seed: row.seed_digest,
      snapshot: row.snapshot_digest,
      policy: row.policy_digest,
      rulebook: row.rulebook_digest,
      result: row.result_digest,
      list: row.list_digest,
      root: row.list_root,
    },
    engine: row.engine,
    listId: row.list_id,
  }
}
