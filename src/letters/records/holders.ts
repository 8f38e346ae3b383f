import { sql } from 'kysely'
import type { Tx } from '#platform/index.ts'
import type { PlainDate } from '#values/plain-date.ts'
import type { Tenure } from '../rules/signatory.ts'

/** Everybody recorded for an office of this area, newest first. */
export async function holdersOf(tx: Tx, office: string, area: string): Promise<readonly Tenure[]> {
  const rows = await tx
    .selectFrom('office_holder')
    // Written down again for the same first day, it corrects what was written before.
    .distinctOn(['from_day', sql`(capacity = 'Plh.')`])
    .select(['name', 'capacity', 'rank', 'nip', 'from_day', 'until_day'])
    .where('area', '=', area)
    .where('office', '=', office)
    .orderBy('from_day', 'desc')
    .orderBy(sql`(capacity = 'Plh.')`)
    .orderBy('recorded_at', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return rows.map(({ capacity, from_day: from, until_day: until, ...row }) => ({
    ...row,
    office,
    // The database allows no other words.
    capacity: capacity as Tenure['capacity'],
    from: from as PlainDate,
    until: until as PlainDate | null,
  }))
}

/** The offices of an area and all below it, with the name of the place. */
export async function pageHolders(tx: Tx, area: string) {
  return tx
    .selectFrom('office_holder as h')
    .leftJoin('area as a', 'a.code', 'h.area')
    .selectAll('h')
    .select('a.name as area_name')
    .where('h.area', '>=', area)
    .where('h.area', '<', `${area}~`)
    .orderBy('h.area')
    .orderBy('h.office')
    .orderBy('h.from_day', 'desc')
    .limit(2_000)
    .execute()
}

/** Two who write down holders of one office come one after the other. */
export async function lockOffice(tx: Tx, office: string, area: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`office ${office} ${area}`}, 0))`.execute(tx)
}

/** Whoever holds the office until further notice leaves it on the day before. */
export async function endOpenTenures(tx: Tx, of: { office: string; area: string; from: string }): Promise<void> {
  await tx
    .updateTable('office_holder')
    .set({ until_day: sql`${of.from}::date - 1` })
    .where('area', '=', of.area)
    .where('office', '=', of.office)
    .where('capacity', '<>', 'Plh.')
    .where('until_day', 'is', null)
    .where('from_day', '<', of.from)
    .execute()
}

export async function insertHolder(
  tx: Tx,
  holder: Tenure & {
    readonly id: string
    readonly area: string
    readonly title: string
    readonly letter: string
    readonly at: Date
    readonly by: string
  },
): Promise<void> {
  const { from, until, at, by, ...rest } = holder
  await tx
    .insertInto('office_holder')
    .values({ ...rest, from_day: from, until_day: until, recorded_at: at, recorded_by: by })
    .execute()
}

/** The name of an area, for the title of its office. */
export async function placeOf(tx: Tx, code: string): Promise<string> {
  const row = await tx.selectFrom('area').select('name').where('code', '=', code).executeTakeFirst()
  return row?.name ?? ''
}
