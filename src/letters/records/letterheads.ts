import type { Insertable } from 'kysely'
import type { Tx } from '#platform/index.ts'
import type { DB } from '#platform/database/tables.ts'

/** What was written down last for each of these areas. */
export async function newestLetterheads(tx: Tx, areas: readonly string[]) {
  return tx
    .selectFrom('letterhead')
    .distinctOn('area')
    .selectAll()
    .where('area', 'in', areas)
    .orderBy('area')
    .orderBy('recorded_at', 'desc')
    .orderBy('id', 'desc')
    .execute()
}

/** The letterheads that hold in an area and all below it, with the name of the place. */
export async function pageLetterheads(tx: Tx, area: string) {
  return tx
    .selectFrom('letterhead as l')
    .leftJoin('area as a', 'a.code', 'l.area')
    .distinctOn('l.area')
    .selectAll('l')
    .select('a.name as area_name')
    .where('l.area', '>=', area)
    .where('l.area', '<', `${area}~`)
    .orderBy('l.area')
    .orderBy('l.recorded_at', 'desc')
    .orderBy('l.id', 'desc')
    .limit(2_000)
    .execute()
}

export async function insertLetterhead(tx: Tx, letterhead: Insertable<DB['letterhead']>): Promise<void> {
  await tx.insertInto('letterhead').values(letterhead).execute()
}

/** To whom copies of a kind go here; undefined where the Pemda never changed the list of the kind. */
export async function copiesOfKind(tx: Tx, kind: string): Promise<readonly string[] | undefined> {
  const row = await tx
    .selectFrom('copies_list')
    .select('copies')
    .where('kind', '=', kind)
    .orderBy('recorded_at', 'desc')
    .orderBy('id', 'desc')
    .executeTakeFirst()
  return row && (row.copies as string[])
}

export async function insertCopies(tx: Tx, list: Insertable<DB['copies_list']>): Promise<void> {
  await tx.insertInto('copies_list').values(list).execute()
}
