import { sql } from 'kysely'
import type { Tx } from '#platform/index.ts'

export type NewRow = {
  readonly id: string
  readonly sheet: string
  readonly row_number: number
  readonly row_key: string
  readonly written: Buffer
  readonly verdict: string
  /** JSON text. */
  readonly faults: string
  readonly warnings: string
  readonly name: string
  readonly name_index: Buffer | null
  readonly birth_place: string
  readonly birth_date: string | null
  readonly birth_index: Buffer | null
  readonly sex: string | null
  readonly mother_name: string
  readonly address: string
  readonly nik_sealed: Buffer | null
  readonly nik_index: Buffer | null
  readonly kk_sealed: Buffer | null
  readonly kk_index: Buffer | null
  readonly phone_sealed: Buffer | null
  readonly occupation: string | null
  readonly occupation_written: string
  readonly occupation_2: string | null
  readonly workplace: string
  readonly states_work: boolean
  readonly states_health: boolean
  readonly nominated_on: string
  readonly current: boolean
}

/**
 * The names that go on to verification: current, readable, and on a list the lead agency has received. A list
 * that a newer one put aside is no longer a received one.
 */
export const countingNominations = (tx: Tx, programmeId: string) =>
  tx
    .selectFrom('nomination as n')
    .innerJoin('nomination_list as l', 'l.id', 'n.list_id')
    .where('n.programme_id', '=', programmeId)
    .where('n.current', '=', true)
    .where('n.verdict', '<>', 'to-be-mended')
    .where('l.state', '=', 'received')

type OfList = { readonly id: string; readonly area: string; readonly programmeId: string }

/** Rows of one list, gathered column by column: `unnest` takes them for half of what a parameter for each cell costs. */
export async function insertRows(tx: Tx, list: OfList, rows: readonly NewRow[]): Promise<void> {
  const all = <Column extends keyof NewRow>(column: Column) => rows.map((row) => row[column])
  await sql`insert into nomination (list_id, area, programme_id, id, sheet, row_number, row_key, written, verdict,
      faults, warnings, name, name_index, birth_place, birth_date, birth_index, sex, mother_name, address,
      nik_sealed, nik_index, kk_sealed, kk_index, phone_sealed, occupation, occupation_written,
      occupation_2, workplace, states_work, states_health, nominated_on, current)
    select ${list.id}::uuid, ${list.area}, ${list.programmeId}::uuid, *
    from unnest(${all('id')}::uuid[], ${all('sheet')}::text[], ${all('row_number')}::int[], ${all('row_key')}::text[],
      ${all('written')}::bytea[], ${all('verdict')}::text[], ${all('faults')}::jsonb[], ${all('warnings')}::jsonb[],
      ${all('name')}::text[], ${all('name_index')}::bytea[], ${all('birth_place')}::text[],
      ${all('birth_date')}::date[], ${all('birth_index')}::bytea[], ${all('sex')}::text[],
      ${all('mother_name')}::text[], ${all('address')}::text[], ${all('nik_sealed')}::bytea[],
      ${all('nik_index')}::bytea[], ${all('kk_sealed')}::bytea[],
      ${all('kk_index')}::bytea[], ${all('phone_sealed')}::bytea[], ${all('occupation')}::text[],
      ${all('occupation_written')}::text[], ${all('occupation_2')}::text[], ${all('workplace')}::text[],
      ${all('states_work')}::bool[], ${all('states_health')}::bool[], ${all('nominated_on')}::date[],
      ${all('current')}::bool[])`.execute(tx)
}

export type StandingRecord = Awaited<ReturnType<typeof pageStandingRows>>[number]
export type OfDesa = { readonly programmeId: string; readonly area: string }

/** The names of one desa as they stand: of lists that were not put aside, doubles and mended rows left out. */
const standingRows = (tx: Tx, { programmeId, area }: OfDesa) =>
  tx
    .selectFrom('nomination as n')
    .innerJoin('nomination_list as l', 'l.id', 'n.list_id')
    .select(['n.id', 'n.list_id', 'n.row_key', 'n.nik_index', 'n.name_index', 'n.birth_index', 'n.verdict', 'n.name'])
    .select(['n.nominated_on', 'n.written', 'n.sheet', 'n.row_number', 'l.state'])
    .where('n.area', '=', area)
    .where('n.programme_id', '=', programmeId)
    .where('n.current', '=', true)
    .where('l.state', 'not in', ['staging', 'superseded'])

export async function pageStandingRows(tx: Tx, of: OfDesa, after: string | undefined, limit: number) {
  return standingRows(tx, of)
    .$if(after !== undefined, (query) => query.where('n.id', '>', after!))
    .orderBy('n.id')
    .limit(limit)
    .execute()
}

/** Those of them that may be one person, and the row that is to be replaced. */
export async function listLookalikes(
  tx: Tx,
  of: OfDesa,
  like: { readonly nik: Buffer | null; readonly name: Buffer | null; readonly id: string | null },
): Promise<StandingRecord[]> {
  return standingRows(tx, of)
    .where(({ or, eb }) =>
      or([eb('n.nik_index', '=', like.nik), eb('n.name_index', '=', like.name), eb('n.id', '=', like.id)]),
    )
    .execute()
}

/** The same for many rows at once. */
export async function listAlike(
  tx: Tx,
  of: OfDesa,
  like: { readonly niks: readonly Buffer[]; readonly names: readonly Buffer[]; readonly ids: readonly string[] },
): Promise<StandingRecord[]> {
  return standingRows(tx, of)
    .where(({ or, eb }) =>
      or([
        eb('n.nik_index', '=', sql<Buffer>`any(${like.niks}::bytea[])`),
        eb('n.name_index', '=', sql<Buffer>`any(${like.names}::bytea[])`),
        eb('n.id', '=', sql<string>`any(${like.ids}::uuid[])`),
      ]),
    )
    .execute()
}

/** Rows of lists with what a comparison needs; doubles and mended rows left out. */
export async function listRowsToCompare(tx: Tx, listIds: readonly string[]) {
  if (listIds.length === 0) return []
  return tx
    .selectFrom('nomination')
    .select(['id', 'list_id', 'row_key', 'nik_index', 'name_index', 'birth_index', 'verdict', 'name'])
    .select(['nominated_on', 'written', 'sheet', 'row_number'])
    .where('list_id', 'in', listIds)
    .where('current', '=', true)
    .orderBy('id')
    .execute()
}

export type Removal = { readonly as: string; readonly at: Date; readonly by: string }

/** A name the desa took off its list: kept with the reason, and out of every count. */
export async function removeRow(tx: Tx, id: string, { as, at, by }: Removal): Promise<void> {
  await tx
    .updateTable('nomination')
    .set({ current: false, removed_as: as, removed_at: at, removed_by: by })
    .where('id', '=', id)
    .execute()
}

/** Rows whose place another row has taken. */
export async function retireRows(tx: Tx, ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await tx.updateTable('nomination').set({ current: false }).where('id', 'in', ids).execute()
}

export async function findRow(tx: Tx, id: string) {
  return tx
    .selectFrom('nomination as n')
    .innerJoin('nomination_list as l', 'l.id', 'n.list_id')
    .selectAll('n')
    .select('l.state as list_state')
    .where('n.id', '=', id)
    .where('l.state', '<>', 'staging')
    .executeTakeFirst()
}

export type RowRecord = Awaited<ReturnType<typeof pageRows>>[number]

/** One page of a list in the order of its rows. Index scan on the list. */
export async function pageRows(
  tx: Tx,
  page: { listId: string; verdict?: string | undefined; after?: string | undefined; limit: number },
) {
  return tx
    .selectFrom('nomination')
    .selectAll()
    .where('list_id', '=', page.listId)
    .$if(page.verdict !== undefined, (query) => query.where('verdict', '=', page.verdict!))
    .$if(page.after !== undefined, (query) => query.where('id', '>', page.after!))
    .orderBy('id')
    .limit(page.limit)
    .execute()
}

export async function listRowsToMend(tx: Tx, listId: string) {
  return tx
    .selectFrom('nomination')
    .select(['id', 'row_key', 'written', 'faults', 'warnings'])
    .where('list_id', '=', listId)
    .where('current', '=', true)
    .where('verdict', '=', 'to-be-mended')
    .orderBy('id')
    .execute()
}
