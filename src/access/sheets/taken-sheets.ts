import type { Tx } from '#platform/index.ts'

/** That a working list left: which one, of which area, and where the state stands that it was taken from. */
export type TakenSheet = {
  readonly id: string
  readonly area: string
  readonly list: string
  readonly subject: string
  readonly stateDigest: string
  readonly rows: number
  readonly at: Date
  readonly by: string
}

export async function insertTakenSheet(tx: Tx, taken: TakenSheet): Promise<void> {
  await tx
    .insertInto('taken_sheet')
    .values({
      id: taken.id,
      area: taken.area,
      list: taken.list,
      subject: taken.subject,
      state_digest: taken.stateDigest,
      rows: taken.rows,
      taken_at: taken.at,
      taken_by: taken.by,
    })
    .execute()
}

export async function findTakenSheet(tx: Tx, id: string) {
  return tx.selectFrom('taken_sheet').selectAll().where('id', '=', id).executeTakeFirst()
}
