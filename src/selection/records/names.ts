import { sql } from 'kysely'
import type { Tx } from '#platform/index.ts'

/** Names of kecamatan and desa by code. One read of some hundred rows instead of a join for each page. */
export async function areaNames(tx: Tx, codes: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const wanted = [...new Set(codes.flatMap((code) => [code, code.slice(0, 8)]))]
  const rows = await tx
    .selectFrom('area')
    .select(['code', 'name'])
    .where('code', '=', sql<string>`any(${wanted})`)
    .execute()
  return new Map(rows.map(({ code, name }) => [code, name]))
}

/** The Pemda and its province, as the list of areas and the head's title give them. */
export async function pemdaNames(tx: Tx, code: string) {
  const pemda = await tx
    .selectFrom('pemda')
    .select(['name', 'head_title'])
    .where('code', '=', code)
    .executeTakeFirstOrThrow()
  const province = await tx.selectFrom('area').select('name').where('code', '=', code.slice(0, 2)).executeTakeFirst()
  return { region: pemda.name, headTitle: pemda.head_title, province: province?.name ?? '' }
}

/** How many names the desa wrote for a programme in lists that still count. */
export async function countNominations(tx: Tx, programmeId: string): Promise<number> {
  const row = await tx
    .selectFrom('nomination')
    .select((e) => e.fn.countAll<number>().as('n'))
    .where('programme_id', '=', programmeId)
    .where('current', '=', true)
    .executeTakeFirstOrThrow()
  return row.n
}
