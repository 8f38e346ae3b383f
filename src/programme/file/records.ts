import { sql } from 'kysely'
import type { Tx } from '#platform/index.ts'
import type { FilePart } from '../contract/file/programme-file.ts'
import { columnOf, fieldOf, fileTables, valueOf } from './tables.ts'

export type Stamp = { readonly at: Date; readonly by: string }
export type EntryKey = { readonly id: string; readonly version: number; readonly programmeId: string }
type Fields = Readonly<Record<string, unknown>>

/** One version of an entry, with the reason where it is the one that withdraws it. */
export async function insertEntry(
  tx: Tx,
  part: FilePart,
  { key, fields, because = null }: { key: EntryKey; fields: Fields; because?: string | null },
  { at, by }: Stamp,
): Promise<void> {
  const row = { ...fields, ...key, withdrawnBecause: because, keptAt: at, keptBy: by }
  const columns = Object.keys(row).map((field) => sql.ref(columnOf(field)))
  const values = Object.entries(row).map(([field, value]) => sql`${valueOf(field, value)}`)
  await sql`insert into ${sql.table(fileTables[part])} (${sql.join(columns)}) values (${sql.join(values)})`.execute(tx)
}

export type Standing = {
  readonly key: EntryKey
  readonly keptAt: Date
  readonly keptBy: string
  readonly withdrawnBecause: string | null
  readonly fields: Fields
}

/** The newest version of every entry of a programme that nobody withdrew, in the order in which they were first written. */
export async function listEntries(tx: Tx, part: FilePart, programmeId: string): Promise<readonly Standing[]> {
  const { rows } = await sql<Record<string, unknown>>`
    select * from (
      select distinct on (id) * from ${sql.table(fileTables[part])}
      where programme_id = ${programmeId} order by id, version desc) newest
    where withdrawn_because is null order by id`.execute(tx)
  return rows.map(standingOf)
}

/** The newest version of one entry, withdrawn or not; two who write it come one after the other. */
export async function lockEntry(tx: Tx, part: FilePart, id: string): Promise<Standing | undefined> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`${part} ${id}`}, 0))`.execute(tx)
  const { rows } = await sql<Record<string, unknown>>`
    select * from ${sql.table(fileTables[part])} where id = ${id} order by version desc limit 1`.execute(tx)
  return rows[0] && standingOf(rows[0])
}

function standingOf(row: Record<string, unknown>): Standing {
  const { id, version, programme_id, withdrawn_because, kept_at, kept_by, ...rest } = row
  return {
    // The database holds these columns in every table of the file.
    key: { id: id as string, version: version as number, programmeId: programme_id as string },
    keptAt: kept_at as Date,
    keptBy: kept_by as string,
    withdrawnBecause: withdrawn_because as string | null,
    fields: Object.fromEntries(Object.entries(rest).map(([column, value]) => [fieldOf(column), value])),
  }
}
