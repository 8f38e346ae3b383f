import { sql } from 'kysely'
import type { Tx } from '#platform/index.ts'
import type { ListMode } from '../rules/judge-list.ts'
import type { ListState } from '../rules/list-steps.ts'

/** Lists that stand: seen, and not yet followed by a newer whole one. */
const standingStates: readonly ListState[] = ['draft', 'nominated', 'returned', 'passed-on', 'received']

export type NewList = {
  readonly id: string
  readonly area: string
  readonly programmeId: string
  readonly mode: ListMode
  readonly channel: 'form' | 'file' | 'typed'
  readonly onBehalf: boolean
  readonly sender: string
  readonly fileDigest: string | null
  readonly fileName: string
  readonly scanDigest: string | null
  readonly nominatedOn: string
  readonly at: Date
  readonly by: string
}

/** A list nobody sees yet: its rows are written first, in short transactions. */
export async function insertStagingList(tx: Tx, list: NewList): Promise<void> {
  await tx
    .insertInto('nomination_list')
    .values({
      id: list.id,
      area: list.area,
      programme_id: list.programmeId,
      mode: list.mode,
      channel: list.channel,
      on_behalf: list.onBehalf,
      sender: list.sender,
      file_digest: list.fileDigest,
      file_name: list.fileName,
      scan_digest: list.scanDigest,
      state: 'staging',
      nominated_on: list.nominatedOn,
      received_at: list.at,
      received_by: list.by,
    })
    .execute()
}

export type ListCountsNow = { rows: number; good: number; to_mend: number; repeated: number }

/** Gives the list its version and shows it. */
export async function showList(tx: Tx, id: string, counts: ListCountsNow): Promise<number> {
  const { version } = await tx
    .updateTable('nomination_list as l')
    .set({
      ...counts,
      state: 'draft',
      version: sql<number>`(select coalesce(max(o.version), 0) + 1 from nomination_list o
        where o.programme_id = l.programme_id and o.area = l.area)`,
    })
    .where('l.id', '=', id)
    .returning('l.version')
    .executeTakeFirstOrThrow()
  return version!
}

export async function changeCounts(
  tx: Tx,
  id: string,
  by: { rows: number; good: number; toMend: number; removed?: number },
): Promise<void> {
  await tx
    .updateTable('nomination_list')
    .set((e) => ({
      rows: e('rows', '+', by.rows),
      good: e('good', '+', by.good),
      to_mend: e('to_mend', '+', by.toMend),
      removed: e('removed', '+', by.removed ?? 0),
    }))
    .where('id', '=', id)
    .execute()
}

export type ListRecord = NonNullable<Awaited<ReturnType<typeof findList>>>

const lists = (tx: Tx) =>
  tx
    .selectFrom('nomination_list as l')
    .innerJoin('area as a', 'a.code', 'l.area')
    .selectAll('l')
    .select('a.name as area_name')
    .where('l.state', '<>', 'staging')

export async function findList(tx: Tx, id: string) {
  return lists(tx).where('l.id', '=', id).executeTakeFirst()
}

export async function lockList(tx: Tx, id: string) {
  return lists(tx).where('l.id', '=', id).forUpdate('l').executeTakeFirst()
}

/** Held until this transaction ends, in one order for everybody. */
export async function lockLists(tx: Tx, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  await lists(tx).where('l.id', 'in', ids).orderBy('l.id').forUpdate('l').execute()
}

export async function countRowsOf(tx: Tx, id: string): Promise<number> {
  const row = await tx.selectFrom('nomination_list').select('rows').where('id', '=', id).executeTakeFirstOrThrow()
  return row.rows
}

/** Every version a desa sent, newest first. */
export async function listVersions(tx: Tx, programmeId: string, area: string): Promise<ListRecord[]> {
  return lists(tx)
    .where('l.programme_id', '=', programmeId)
    .where('l.area', '=', area)
    .orderBy('l.version', 'desc')
    .execute()
}

/** What stands in an area, by desa and newest last. */
export async function listStandingLists(tx: Tx, programmeId: string, area: string): Promise<ListRecord[]> {
  return standingLists(tx, programmeId, area).execute()
}

const standingLists = (tx: Tx, programmeId: string, area: string) =>
  lists(tx)
    .where('l.programme_id', '=', programmeId)
    .where('l.area', '>=', area)
    .where('l.area', '<', `${area}~`)
    .where('l.state', 'in', standingStates)
    .orderBy('l.area')
    .orderBy('l.version')

/** The day on which each desa first sent anything, superseded lists among it; desa that sent nothing are left out. */
export async function firstSendings(tx: Tx, programmeId: string, area: string): Promise<ReadonlyMap<string, string>> {
  const rows = await tx
    .selectFrom('nomination_list')
    .select((e) => ['area', e.fn.min('first_sent_on').as('day')])
    .where('programme_id', '=', programmeId)
    .where('area', '>=', area)
    .where('area', '<', `${area}~`)
    .where('first_sent_on', 'is not', null)
    .groupBy('area')
    .execute()
  return new Map(rows.map((row) => [row.area, row.day!]))
}

/** The same as `listStandingLists`, held until this transaction ends: for an act on all of them. */
export async function lockStandingLists(tx: Tx, programmeId: string, area: string): Promise<ListRecord[]> {
  return standingLists(tx, programmeId, area).forUpdate('l').execute()
}

/** The lists that were put aside when this one came. */
export async function listSupersededBy(tx: Tx, id: string): Promise<string[]> {
  const rows = await tx.selectFrom('nomination_list').select('id').where('superseded_by', '=', id).execute()
  return rows.map((row) => row.id)
}
