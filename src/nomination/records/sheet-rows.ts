import { sql } from 'kysely'
import type { Tx } from '#platform/index.ts'
import type { ListState } from '../rules/list-steps.ts'

/** With the agency: what it corrects is then neither in the hands of the desa nor of the kecamatan. */
const withAgency: readonly ListState[] = ['passed-on', 'received']

const names = (tx: Tx, programmeId: string) =>
  tx
    .selectFrom('nomination as n')
    .innerJoin('nomination_list as l', 'l.id', 'n.list_id')
    .select(['n.id', 'n.area', 'n.list_id', 'n.row_key', 'n.written', 'n.verdict', 'n.nominated_on'])
    .select(['n.states_work', 'n.states_health', 'l.received_by', 'l.received_at', 'l.sender'])
    .where('n.programme_id', '=', programmeId)
    .where('n.current', '=', true)
    .where('l.state', 'in', withAgency)

export type NameRecord = Awaited<ReturnType<typeof listNamesByRoot>>[number]

/** The names of an area that the agency holds, desa by desa. */
export async function pageNames(
  tx: Tx,
  of: { readonly programmeId: string; readonly area: string },
  after: { readonly area: string; readonly id: string } | undefined,
  limit: number,
) {
  return names(tx, of.programmeId)
    .where('n.area', '>=', of.area)
    .where('n.area', '<', `${of.area}~`)
    .$if(after !== undefined, (query) =>
      query.where(({ eb, refTuple, tuple }) => eb(refTuple('n.area', 'n.id'), '>', tuple(after!.area, after!.id))),
    )
    .orderBy('n.area')
    .orderBy('n.id')
    .limit(limit)
    .execute()
}

/**
 * The versions of these names that stand now, by the keys that outlive a version: the id of the first one, which later ones
 * keep as their row key. Two questions, each with an index of its own: joined by "or" they read the whole table.
 */
export async function listNamesByRoot(tx: Tx, programmeId: string, roots: readonly string[]) {
  if (roots.length === 0) return []
  const first = await names(tx, programmeId)
    .where('n.id', '=', sql<string>`any(${roots}::uuid[])`)
    .where(sql<boolean>`length(n.row_key) <> 36`)
    .execute()
  const later = await names(tx, programmeId)
    .where('n.row_key', '=', sql<string>`any(${roots}::text[])`)
    .where(sql<boolean>`length(n.row_key) = 36`)
    .execute()
  return [...first, ...later].toSorted((a, b) => (a.id < b.id ? -1 : 1))
}

/** How many of these versions no longer stand: somebody worked on the list since. */
export async function countReplaced(tx: Tx, versions: readonly string[]): Promise<number> {
  const { rows } = await sql<{ replaced: number }>`
    select count(*)::int as replaced from nomination where id = any(${versions}::uuid[]) and not current`.execute(tx)
  return rows[0]!.replaced
}
