import type { Tx } from '#platform/index.ts'

export type NewRun = {
  readonly id: string
  readonly programmeId: string
  readonly verificationId: string
  readonly policyId: string
  readonly seed: string
  readonly engine: string
  readonly digests: {
    readonly seed: string
    readonly snapshot: string
    readonly policy: string
    readonly rulebook: string
  }
  readonly at: Date
  readonly by: string
}

/** A run that stands already is left as it is: the job was cut off and goes on. */
export async function insertRun(tx: Tx, run: NewRun): Promise<void> {
  await tx
    .insertInto('selection_run')
    .values({
      id: run.id,
      programme_id: run.programmeId,
      verification_id: run.verificationId,
      policy_id: run.policyId,
      seed: run.seed,
      seed_digest: run.digests.seed,
      engine: run.engine,
      snapshot_digest: run.digests.snapshot,
      policy_digest: run.digests.policy,
      rulebook_digest: run.digests.rulebook,
      state: 'staging',
      at: run.at,
      by: run.by,
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute()
}

export async function finishRun(
  tx: Tx,
  id: string,
  end: { resultDigest: string; listDigest: string; listRoot: string; summary: object; counts: object },
): Promise<void> {
  await tx
    .updateTable('selection_run')
    .set({
      state: 'ready',
      result_digest: end.resultDigest,
      list_digest: end.listDigest,
      list_root: end.listRoot,
      summary: JSON.stringify(end.summary),
      counts: JSON.stringify(end.counts),
    })
    .where('id', '=', id)
    .execute()
}

const selectRun = (tx: Tx) =>
  tx
    .selectFrom('selection_run as r')
    .innerJoin('selection_policy as p', 'p.id', 'r.policy_id')
    .leftJoin('decree_list as l', (join) => join.onRef('l.selection_id', '=', 'r.id').on('l.state', '<>', 'opened'))
    .selectAll('r')
    .select(['p.version as policy_version', 'l.id as list_id', 'l.state as list_state'])
    .select(['l.decree_number', 'l.decree_date'])

export type RunRow = Awaited<ReturnType<ReturnType<typeof selectRun>['executeTakeFirstOrThrow']>>

export async function findRun(tx: Tx, id: string): Promise<RunRow | undefined> {
  return selectRun(tx).where('r.id', '=', id).executeTakeFirst()
}

export async function listRuns(tx: Tx, programmeId: string): Promise<RunRow[]> {
  return selectRun(tx)
    .where('r.programme_id', '=', programmeId)
    .where('r.state', '=', 'ready')
    .orderBy('r.id', 'desc')
    .execute()
}

/** The lot of a programme is drawn once: later runs take the seed of the newest one unless told otherwise. */
export async function findNewestSeed(tx: Tx, programmeId: string): Promise<string | undefined> {
  const row = await tx
    .selectFrom('selection_run')
    .select('seed')
    .where('programme_id', '=', programmeId)
    .orderBy('id', 'desc')
    .executeTakeFirst()
  return row?.seed
}

export async function findVerification(tx: Tx, id: string) {
  return tx
    .selectFrom('verification_run')
    .select(['id', 'programme_id', 'policy_id', 'state', 'counts'])
    .where('id', '=', id)
    .executeTakeFirst()
}
