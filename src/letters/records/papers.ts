import type { Tx } from '#platform/index.ts'
import { sql, type Insertable, type SqlBool, type Updateable } from 'kysely'
import type { DB } from '#platform/database/tables.ts'
import type { PaperSubject } from '../contract.ts'

/** No other paper took its place. */
const stands = sql<SqlBool>`not exists (select from paper later where later.replaces = p.id)`

type PaperPlace = PaperSubject & { readonly area: string }

export type PaperRecord = NonNullable<Awaited<ReturnType<typeof findPaper>>>

/** The papers of a subject that stand: none that another replaced. */
export async function listPapers(tx: Tx, { about, subject, area }: PaperPlace) {
  return tx
    .selectFrom('paper as p')
    .selectAll()
    .where('p.about', '=', about)
    .where('p.subject', '=', subject)
    .where('p.area', '=', area)
    .where(stands)
    .orderBy('p.id')
    .execute()
}

/** Two who draft for the same subject come one after the other, so that no paper is drafted twice. */
export async function lockSubject(tx: Tx, { about, subject }: PaperSubject): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`${about} ${subject}`}, 0))`.execute(tx)
}

export async function findPaper(tx: Tx, id: string) {
  return tx.selectFrom('paper').selectAll().where('id', '=', id).executeTakeFirst()
}

/** Held until this transaction ends: two who sign or file the same paper come one after the other. */
export async function lockPaper(tx: Tx, id: string) {
  return tx.selectFrom('paper').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
}

export async function insertPaper(tx: Tx, paper: Insertable<DB['paper']>): Promise<void> {
  await tx.insertInto('paper').values(paper).execute()
}

export async function updatePaper(tx: Tx, id: string, change: Updateable<DB['paper']>): Promise<void> {
  await tx.updateTable('paper').set(change).where('id', '=', id).execute()
}

/**
 * Another paper of the same office with this number in this year, of whatever kind: a register counts by office and year. Two
 * who give the same number at once come one after the other.
 *
 * @param kinds those the office signs
 */
export async function sameNumber(tx: Tx, paper: PaperRecord, { number, date, kinds }: Numbered) {
  const year = date.slice(0, 4)
  const register = `paper number ${paper.area} ${year} ${number}`
  await sql`select pg_advisory_xact_lock(hashtextextended(${register}, 0))`.execute(tx)
  return tx
    .selectFrom('paper')
    .select(['id', 'kind', 'dated'])
    .where('kind', 'in', kinds)
    .where('number', '=', number)
    .where('area', '=', paper.area)
    .where('id', '<>', paper.id)
    .where('dated', '>=', `${year}-01-01`)
    .where('dated', '<=', `${year}-12-31`)
    .orderBy('dated', 'desc')
    .executeTakeFirst()
}

type Numbered = { readonly number: string; readonly date: string; readonly kinds: readonly string[] }

/** The newest papers of a kind that the reader may see, with the name of their place. */
export async function newestOfKind(tx: Tx, kind: string) {
  return tx
    .selectFrom('paper as p')
    .leftJoin('area as a', 'a.code', 'p.area')
    .select(['p.id', 'p.made_at', 'a.name as area_name'])
    .where('p.kind', '=', kind)
    .orderBy('p.made_at', 'desc')
    .orderBy('p.id', 'desc')
    .limit(10)
    .execute()
}

type Filed = { readonly about: string; readonly area: string; readonly kinds: readonly string[] }

/** How many papers of these kinds each subject has on file, for boards that list many subjects. */
export async function countFiled(tx: Tx, { about, area, kinds }: Filed): Promise<ReadonlyMap<string, number>> {
  const rows = await tx
    .selectFrom('paper as p')
    .select(({ fn }) => ['p.subject', fn.count<number>('p.kind').distinct().as('filed')])
    .where('p.about', '=', about)
    .where('p.kind', 'in', kinds)
    .where('p.state', '=', 'berkas diterima')
    .where('p.area', '>=', area)
    .where('p.area', '<', `${area}~`)
    .where(stands)
    .groupBy('p.subject')
    .execute()
  return new Map(rows.map(({ subject, filed }) => [subject, filed]))
}
