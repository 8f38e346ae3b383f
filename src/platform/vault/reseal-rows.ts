import { sql, type RawBuilder } from 'kysely'
import type pg from 'pg'
import { asKeyKeeper, type Tx } from '../database/scope.ts'
import { prefixOf } from './sealed.ts'
import { sealedTables, type SealedTable } from './sealed-tables.ts'
import type { Place, Vault } from './vault.ts'

/** One short transaction: on the embedded engine everybody else waits for it. */
const rowsAtOnce = 200

export type Resealing = {
  readonly pool: pg.Pool
  readonly pemda: string
  readonly vault: Vault
  readonly writes: number
}
type Row = Readonly<Record<string, Buffer | string | number | null>>

/**
 * Seals every value of a table anew that stands under another version than the one that writes.
 *
 * Nothing is remembered between two calls: what stands under which version says how far the work is. Rows that somebody
 * holds are passed over, so that no act ever waits for this in the wrong order; the next round finds them.
 *
 * @returns values sealed anew
 */
export async function resealTable(
  given: Resealing,
  table: SealedTable,
  done: (values: number) => void,
): Promise<number> {
  let [after, values]: [Row | undefined, number] = [undefined, 0]
  for (;;) {
    const { rows, sealed } = await asKeyKeeper(given.pool, given.pemda, (tx) => resealBatch(tx, given, table, after))
    values += sealed
    done(sealed)
    if (rows.length < rowsAtOnce) return values
    after = rows.at(-1)
  }
}

async function resealBatch(tx: Tx, { vault, writes }: Resealing, table: SealedTable, after: Row | undefined) {
  const { row: key, columns } = sealedTables[table]
  const names = Object.values<string>(columns)
  const refs = (some: readonly string[]) => sql.join(some.map((name) => sql.ref(name)))
  const beyond = after ? sql`and (${refs(key)}) > (${sql.join(key.map((name) => after[name]))})` : sql``
  const { rows } = await sql<Row>`
    select ${refs([...key, ...names])} from ${sql.table(table)}
    where (${anyOther(names, writes)}) ${beyond}
    order by ${refs(key)} limit ${rowsAtOnce} for no key update skip locked`.execute(tx)
  let sealed = 0
  const anew = rows.map((row) => {
    const at = key.map((name) => String(row[name])).join(':')
    return Object.entries<string>(columns).map(([column, name]) => {
      const old = row[name] as Buffer | null
      if (old === null || startsWith(old, writes)) return old
      const value = sealedAnew(vault, { table, column, row: at } as Place, old)
      if (value !== old) sealed++
      return value
    })
  })
  if (sealed > 0) await writeBatch(tx, table, rows, anew)
  return { rows, sealed }
}

/** A value that does not open is damaged: it stays as it is, is counted as left, and holds nothing else up. */
function sealedAnew(vault: Vault, place: Place, old: Buffer): Buffer {
  let plain: string
  try {
    plain = vault.open(place, old)
  } catch {
    return old
  }
  return vault.seal(place, plain)
}

function writeBatch(tx: Tx, table: SealedTable, rows: readonly Row[], anew: readonly (Buffer | null)[][]) {
  const { row: key, columns } = sealedTables[table]
  const names = Object.values<string>(columns)
  const lists = [
    ...key.map((name) => sql`${rows.map((row) => row[name])}::${name === 'line' ? sql`integer` : sql`uuid`}[]`),
    ...names.map((name) => sql`${rows.map((row) => row[name])}::bytea[]`),
    ...names.map((_name, at) => sql`${anew.map((row) => row[at])}::bytea[]`),
  ]
  const heads = [
    ...key.map((name) => `k_${name}`),
    ...names.map((name) => `o_${name}`),
    ...names.map((name) => `n_${name}`),
  ]
  const each = (some: readonly string[], form: (name: string) => RawBuilder<unknown>) => some.map(form)
  return sql`
    update ${sql.table(table)} t
    set ${sql.join(each(names, (name) => sql`${sql.ref(name)} = ${sql.ref(`a.n_${name}`)}`))}
    from unnest(${sql.join(lists)}) a (${sql.join(heads.map((head) => sql.ref(head)))})
    where ${sql.join(
      [
        ...each(key, (name) => sql`${sql.ref(`t.${name}`)} = ${sql.ref(`a.k_${name}`)}`),
        ...each(names, (name) => sql`${sql.ref(`t.${name}`)} is not distinct from ${sql.ref(`a.o_${name}`)}`),
      ],
      sql` and `,
    )}`.execute(tx)
}

const startsWith = (sealed: Buffer, version: number) =>
  sealed.subarray(0, prefixOf(version).length).equals(prefixOf(version))

function anyOther(names: readonly string[], version: number): RawBuilder<unknown> {
  const prefix = prefixOf(version)
  return sql.join(
    names.map((name) => sql`substr(${sql.ref(name)}, 1, ${prefix.length}) <> ${prefix}`),
    sql` or `,
  )
}

/** How many values stand under each version. */
export async function countByVersion(pool: pg.Pool, pemda: string, tables: readonly SealedTable[]) {
  const counts = new Map<number, number>()
  const each = tables.flatMap((table) =>
    Object.values<string>(sealedTables[table].columns).map((name) => ({ table, name })),
  )
  await asKeyKeeper(pool, pemda, async (tx) => {
    for (const { table, name } of each) {
      const column = sql.ref(name)
      const { rows } = await sql<{ version: number; values: number }>`
        select case get_byte(${column}, 0) when 1 then 1 else get_byte(${column}, 1) * 256 + get_byte(${column}, 2) end as version,
          count(*) as values from ${sql.table(table)} where ${column} is not null group by 1`.execute(tx)
      for (const { version, values } of rows) counts.set(version, (counts.get(version) ?? 0) + values)
    }
  })
  return counts
}
