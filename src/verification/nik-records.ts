import { sql } from 'kysely'
import { openProposals } from '#access/approval/records.ts'
import type { Tx } from '#platform/index.ts'

/** The act by which one of two numbers is said to be right. */
export const answeringNik = 'verification.answer-nik'

/** Whoever was linked to a row of the welfare data with another NIK, by one run. */
export async function findDifference(tx: Tx, runId: string, personId: string) {
  return tx
    .selectFrom('verification as v')
    .innerJoin('verification_run as r', 'r.id', 'v.run_id')
    .innerJoin('snapshot as s', 's.id', 'r.registry_id')
    .select(['v.area', 'v.other_nik_index', 'v.registry_line', 'r.registry_id', 's.source'])
    .where('v.run_id', '=', runId)
    .where('v.person_id', '=', personId)
    .where('v.other_nik_index', 'is not', null)
    .executeTakeFirst()
}

export type Unanswered = {
  readonly person_id: string
  readonly registry_id: string
  readonly registry_line: number
  readonly source: string
}

/**
 * Of some people those whose NIK differs from the welfare data and is not answered, by the newest finished run that
 * looked at each. As soon as the register has the other number nothing differs any more.
 */
export async function listUnanswered(
  tx: Tx,
  programmeId: string,
  personIds: readonly string[],
): Promise<readonly Unanswered[]> {
  const { rows } = await sql<Unanswered>`
    select q.person_id, q.registry_id, q.registry_line, s.source
    from (
      select distinct on (v.person_id) v.person_id, v.other_nik_index, v.registry_line, r.registry_id
      from verification_run r join verification v on v.run_id = r.id
      where r.programme_id = ${programmeId} and r.state = 'ready' and v.person_id = any(${personIds}::uuid[])
      order by v.person_id, v.run_id desc) q
    join person p on p.id = q.person_id
    join snapshot s on s.id = q.registry_id
    where q.other_nik_index is not null and p.nik_index is distinct from q.other_nik_index
      and not exists (select from nik_answer a
        where a.person_id = q.person_id and a.other_nik_index = q.other_nik_index)`.execute(tx)
  return rows
}

/** Of whom an answer was proposed that nobody else has agreed to yet. */
export async function listProposedAnswers(tx: Tx, at: Date): Promise<ReadonlySet<string>> {
  const rows = await openProposals(tx, answeringNik, at).select('input').execute()
  return new Set(rows.map(({ input }) => (input as { personId: string }).personId))
}

export async function isAnswered(tx: Tx, personId: string, otherNikIndex: Buffer): Promise<boolean> {
  const found = await tx
    .selectFrom('nik_answer')
    .select('id')
    .where('person_id', '=', personId)
    .where('other_nik_index', '=', otherNikIndex)
    .executeTakeFirst()
  return found !== undefined
}

/** Whether a person stands on one of these family cards. */
export async function isOnCards(tx: Tx, personId: string, cards: readonly Buffer[]): Promise<boolean> {
  const found = await tx
    .selectFrom('person')
    .select('id')
    .where('id', '=', personId)
    .where('kk_index', 'in', [...cards])
    .executeTakeFirst()
  return found !== undefined
}

/** @returns false when it was answered before */
export async function insertNikAnswer(
  tx: Tx,
  answer: {
    readonly id: string
    readonly area: string
    readonly personId: string
    readonly runId: string
    readonly otherNikIndex: Buffer
    readonly answer: string
    readonly reason: string
    readonly at: Date
    readonly by: string
  },
): Promise<boolean> {
  const row = await tx
    .insertInto('nik_answer')
    .values({
      id: answer.id,
      area: answer.area,
      person_id: answer.personId,
      run_id: answer.runId,
      other_nik_index: answer.otherNikIndex,
      answer: answer.answer,
      reason: answer.reason,
      answered_at: answer.at,
      answered_by: answer.by,
    })
    .onConflict((conflict) => conflict.columns(['person_id', 'other_nik_index']).doNothing())
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}
