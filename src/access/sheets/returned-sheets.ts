import { sql } from 'kysely'
import type { Tx } from '#platform/index.ts'

/** A working list that came back, with what differs in it. It waits until somebody has decided of every open cell. */
export type ReturnedSheet = {
  readonly id: string
  readonly area: string
  readonly list: string
  readonly subject: string
  readonly takenId: string | null
  readonly fileDigest: string
  readonly at: Date
  readonly by: string
}

/** Nobody sees it yet: its rows are written first. A job that was cut off begins it again. */
export async function insertReturnedSheet(tx: Tx, sheet: ReturnedSheet): Promise<void> {
  await tx
    .insertInto('returned_sheet')
    .values({
      id: sheet.id,
      area: sheet.area,
      list: sheet.list,
      subject: sheet.subject,
      taken_id: sheet.takenId,
      file_digest: sheet.fileDigest,
      sent_at: sheet.at,
      sent_by: sheet.by,
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute()
}

/** @param remarks JSON: counts, and what was said of the sheet as a whole */
export async function showReturnedSheet(tx: Tx, id: string, remarks: string): Promise<void> {
  await tx.updateTable('returned_sheet').set({ state: 'shown', remarks }).where('id', '=', id).execute()
}

const shown = (tx: Tx) =>
  tx
    .selectFrom('returned_sheet as s')
    .innerJoin('stored_file as f', 'f.digest', 's.file_digest')
    .leftJoin('taken_sheet as t', 't.id', 's.taken_id')
    .selectAll('s')
    .select(['f.name as file_name', 't.taken_at', 't.taken_by'])
    .where('s.state', '=', 'shown')

export async function findReturnedSheet(tx: Tx, id: string) {
  return shown(tx).where('s.id', '=', id).executeTakeFirst()
}

/** Newest first. */
export async function listReturnedSheets(tx: Tx, of: { readonly list: string; readonly subject: string }) {
  return shown(tx)
    .where('s.list', '=', of.list)
    .where('s.subject', '=', of.subject)
    .orderBy('s.id', 'desc')
    .limit(50)
    .execute()
}

/** The same bytes, sent back before. */
export async function findSameReturn(tx: Tx, subject: string, fileDigest: string): Promise<string | undefined> {
  const same = shown(tx).where('s.subject', '=', subject).where('s.file_digest', '=', fileDigest)
  return (await same.orderBy('s.id').executeTakeFirst())?.id
}

/** How many cells of these sheets stand in which state. */
export async function countCells(tx: Tx, ids: readonly string[]) {
  if (ids.length === 0) return []
  return tx
    .selectFrom('returned_cell')
    .select((e) => ['returned_id', 'state', e.fn.countAll<number>().as('cells')])
    .where('returned_id', 'in', ids)
    .groupBy(['returned_id', 'state'])
    .execute()
}

/** Proposed rows of these sheets that nobody has answered. */
export async function countUnanswered(tx: Tx, ids: readonly string[]) {
  if (ids.length === 0) return []
  return tx
    .selectFrom('returned_row')
    .select((e) => ['returned_id', e.fn.countAll<number>().as('rows')])
    .where('returned_id', 'in', ids)
    .where('kind', '=', 'proposed')
    .where('answer', 'is', null)
    .groupBy('returned_id')
    .execute()
}

export type NewCell = { readonly field: string; readonly state: 'open' | 'locked' | 'unreadable' }
export type NewReturnedRow = {
  readonly line: number
  readonly area: string
  readonly kind: 'changed' | 'proposed' | 'added' | 'removed'
  readonly rowKey: string | null
  readonly sealed: Buffer
  readonly cells: readonly NewCell[]
}

/** Column by column: `unnest` takes them for half of what a parameter for each cell costs. */
export async function insertReturnedRows(tx: Tx, id: string, rows: readonly NewReturnedRow[]): Promise<void> {
  const all = <Column extends keyof NewReturnedRow>(column: Column) => rows.map((row) => row[column])
  await sql`insert into returned_row (returned_id, line, area, kind, row_key, cells_sealed)
    select ${id}::uuid, * from unnest(${all('line')}::int[], ${all('area')}::text[], ${all('kind')}::text[],
      ${all('rowKey')}::uuid[], ${all('sealed')}::bytea[]) on conflict do nothing`.execute(tx)
  const cells = rows.flatMap(({ line, area, cells: some }) => some.map((cell) => ({ ...cell, line, area })))
  if (cells.length === 0) return
  await sql`insert into returned_cell (returned_id, line, area, field, state)
    select ${id}::uuid, * from unnest(${cells.map(({ line }) => line)}::int[], ${cells.map(({ area }) => area)}::text[],
      ${cells.map(({ field }) => field)}::text[], ${cells.map(({ state }) => state)}::text[])
    on conflict do nothing`.execute(tx)
}
