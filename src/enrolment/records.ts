import { sql } from 'kysely'
import type { Tx } from '#platform/index.ts'
import type { FilePart } from './contract.ts'

/** A file that stands already is left as it is: the job was cut off and goes on. */
export async function insertFile(
  tx: Tx,
  file: {
    readonly id: string
    readonly programmeId: string
    readonly decreeListId: string
    readonly columnMapId: string | null
    readonly at: Date
    readonly by: string
  },
): Promise<void> {
  await tx
    .insertInto('enrolment_file')
    .values({
      id: file.id,
      programme_id: file.programmeId,
      decree_list_id: file.decreeListId,
      column_map_id: file.columnMapId,
      state: 'staging',
      made_at: file.at,
      made_by: file.by,
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute()
}

export async function finishFile(
  tx: Tx,
  id: string,
  end: {
    readonly people: number
    readonly parts: readonly FilePart[]
    readonly held: number
    readonly heldDigest: string | null
  },
): Promise<void> {
  await tx
    .updateTable('enrolment_file')
    .set({
      state: 'ready',
      people: end.people,
      parts: JSON.stringify(end.parts),
      held: end.held,
      held_digest: end.heldDigest,
    })
    .where('id', '=', id)
    .execute()
}

const selectFile = (tx: Tx) => tx.selectFrom('enrolment_file').selectAll().where('state', '=', 'ready')
export type FileRow = Awaited<ReturnType<ReturnType<typeof selectFile>['executeTakeFirstOrThrow']>>

export async function listFiles(tx: Tx, programmeId: string): Promise<FileRow[]> {
  return selectFile(tx).where('programme_id', '=', programmeId).orderBy('id', 'desc').execute()
}

export async function findFile(tx: Tx, id: string): Promise<FileRow | undefined> {
  return selectFile(tx).where('id', '=', id).executeTakeFirst()
}

export async function countStates(tx: Tx, programmeId: string): Promise<ReadonlyMap<string, number>> {
  const rows = await tx
    .selectFrom('enrolment as e')
    .innerJoin('enrolment_file as f', 'f.id', 'e.file_id')
    .select((e) => ['e.state', e.fn.countAll<number>().as('n')])
    .where('e.programme_id', '=', programmeId)
    .where('f.state', '=', 'ready')
    .groupBy('e.state')
    .execute()
  return new Map(rows.map(({ state, n }) => [state, n]))
}

/** The register's data of some people. */
export async function readPeople(tx: Tx, personIds: readonly string[]) {
  return tx
    .selectFrom('person')
    .select(['id', 'area', 'name', 'birth_place', 'birth_date', 'sex', 'mother_name', 'address'])
    .select(['nik_sealed', 'kk_sealed', 'phone_sealed', 'occupation_2', 'workplace'])
    .where('id', '=', sql<string>`any(${personIds}::uuid[])`)
    .execute()
}
export type PersonRow = Awaited<ReturnType<typeof readPeople>>[number]

/**
 * Who of them stands in a finished file of the programme already. Asked for by key and not as a condition on people:
 * there a planner would read all enrolments again for every batch.
 */
export async function findSent(
  tx: Tx,
  programmeId: string,
  personIds: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await tx
    .selectFrom('enrolment as e')
    .innerJoin('enrolment_file as f', 'f.id', 'e.file_id')
    .select('e.person_id')
    .where('e.programme_id', '=', programmeId)
    .where('e.person_id', '=', sql<string>`any(${personIds}::uuid[])`)
    .where('f.state', '=', 'ready')
    .execute()
  return new Set(rows.map((row) => row.person_id))
}

/**
 * Puts people into a file and says who really is in it: somebody whom another file has taken meanwhile is not. A file
 * whose job failed or was cancelled holds nobody.
 */
export async function claim(
  tx: Tx,
  file: { readonly id: string; readonly programmeId: string; readonly at: Date },
  people: readonly { readonly id: string; readonly area: string }[],
): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ person_id: string }>`
    insert into enrolment (person_id, programme_id, area, file_id, state, sent_at)
    select person_id, ${file.programmeId}::uuid, area, ${file.id}::uuid, 'awaiting-number', ${file.at}::timestamptz
    from unnest(${people.map(({ id }) => id)}::uuid[], ${people.map(({ area }) => area)}::text[]) as t (person_id, area)
    on conflict (programme_id, person_id) do update set file_id = excluded.file_id, sent_at = excluded.sent_at
    where enrolment.file_id = excluded.file_id or exists (
      select from enrolment_file f join job j on j.id = f.id
      where f.id = enrolment.file_id and f.state = 'staging' and j.state in ('failed', 'cancelled'))
    returning person_id`.execute(tx)
  return new Set(rows.map((row) => row.person_id))
}
