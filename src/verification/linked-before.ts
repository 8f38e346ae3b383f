import { sql } from 'kysely'
import type { Tx } from '#platform/index.ts'

type Nominee = {
  readonly id: string
  readonly row_key: string
  readonly nik_index: Buffer | null
  readonly name_index: Buffer | null
  readonly birth_index: Buffer | null
}

/**
 * Whom the earlier versions of corrected rows were linked to. A row whose name was corrected is the same person as long as
 * its NIK stayed and one of name and birth date did; where both differ somebody was typed over somebody else.
 */
export async function linkedBefore(tx: Tx, nominees: readonly Nominee[]): Promise<ReadonlyMap<string, string>> {
  const corrected = nominees.filter(({ row_key: key }) => key.length === rootLength)
  if (corrected.length === 0) return new Map()
  const earlier = await listEarlier(tx, [...new Set(corrected.map(({ row_key: key }) => key))])
  return new Map(
    corrected.flatMap((nominee) => {
      const found = earlier.find((version) => version.root === nominee.row_key && isSame(version, nominee))
      return found ? [[nominee.id, found.person_id] as const] : []
    }),
  )
}

/** Other keys are lines of a form. */
const rootLength = 36

/** The newest first. */
function listEarlier(tx: Tx, roots: readonly string[]) {
  return tx
    .selectFrom('nomination as n')
    .innerJoin('person_link as k', (on) => on.onRef('k.nomination_id', '=', 'n.id').on('k.undone_at', 'is', null))
    .select(['k.person_id', 'n.nik_index', 'n.name_index', 'n.birth_index'])
    .select(sql<string>`case when length(n.row_key) = ${rootLength} then n.row_key else n.id::text end`.as('root'))
    .where(({ or, and, eb }) =>
      or([
        eb('n.id', '=', sql<string>`any(${roots}::uuid[])`),
        and([
          eb(sql<number>`length(n.row_key)`, '=', rootLength),
          eb('n.row_key', '=', sql<string>`any(${roots}::text[])`),
        ]),
      ]),
    )
    .orderBy('n.id', 'desc')
    .execute()
}

type Keys = Pick<Nominee, 'nik_index' | 'name_index' | 'birth_index'>

const isSame = (one: Keys, other: Keys): boolean =>
  equal(one.nik_index, other.nik_index, true) &&
  (equal(one.name_index, other.name_index, false) || equal(one.birth_index, other.birth_index, false))

function equal(one: Buffer | null, other: Buffer | null, ofNothing: boolean): boolean {
  if (one === null || other === null) return ofNothing && one === other
  return one.equals(other)
}
