import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Tx } from '#platform/index.ts'

/** What moves people or money: its change is proved by what the row was and what it is. */
export type ProvedTable =
  | 'person'
  | 'nomination_list'
  | 'nomination'
  | 'programme'
  | 'fund'
  | 'selection_policy'
  | 'decree_list'
  | 'paper'

/** SHA-256 of a row as JSON with its keys in order; undefined where there is none. */
export async function rowDigest(tx: Tx, table: ProvedTable, id: string): Promise<Buffer | undefined> {
  const { rows } = await sql<{ row: object }>`
    select to_jsonb(t) as row from ${sql.table(table)} t where t.id = ${id}`.execute(tx)
  return rows[0] && createHash('sha256').update(canonical(rows[0].row)).digest()
}

/** Equal for equal data, whatever the order in which an engine gives the columns. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1))
  return `{${entries.map(([key, part]) => `${JSON.stringify(key)}:${canonical(part)}`).join(',')}}`
}

/** SHA-256 over several rows in the order of their ids: one proof for a batch. */
export async function rowsDigest(tx: Tx, table: ProvedTable, ids: readonly string[]): Promise<string> {
  const { rows } = await sql<{ row: object }>`
    select to_jsonb(t) as row from ${sql.table(table)} t where t.id = any(${ids}::uuid[]) order by t.id`.execute(tx)
  return createHash('sha256')
    .update(rows.map(({ row }) => canonical(row)).join('\n'))
    .digest('hex')
}
