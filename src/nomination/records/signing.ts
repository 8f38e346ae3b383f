import type { Tx } from '#platform/index.ts'

export type NameToSign = Awaited<ReturnType<typeof listNamesToSign>>[number]

/** The names a desa stands by: current and readable, of lists that were not put aside; what it still has to mend is not signed. */
export async function listNamesToSign(tx: Tx, of: { readonly programmeId: string; readonly area: string }) {
  return tx
    .selectFrom('nomination as n')
    .innerJoin('nomination_list as l', 'l.id', 'n.list_id')
    .select([
      'n.id',
      'n.name',
      'n.sex',
      'n.occupation',
      'n.occupation_written',
      'n.workplace',
      'n.nik_index',
      'n.nik_sealed',
    ])
    .where('n.area', '=', of.area)
    .where('n.programme_id', '=', of.programmeId)
    .where('n.current', '=', true)
    .where('n.verdict', '<>', 'to-be-mended')
    .where('l.state', 'not in', ['staging', 'superseded'])
    .orderBy('n.id')
    .execute()
}
