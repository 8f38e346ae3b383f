import type { Tx } from '#platform/index.ts'

/** Whoever brings bytes holds them, also when somebody brought the same before. */
export async function noteBrought(tx: Tx, digest: string, by: string, at: Date): Promise<void> {
  await tx
    .insertInto('brought_file')
    .values({ digest, brought_by: by, brought_at: at })
    .onConflict((conflict) => conflict.columns(['digest', 'brought_by']).doNothing())
    .execute()
}

/** A digest read off some other paper must not open that file to somebody who never held it. */
export async function hasBrought(tx: Tx, digest: string, by: string): Promise<boolean> {
  const row = await tx
    .selectFrom('brought_file')
    .select('digest')
    .where('digest', '=', digest)
    .where('brought_by', '=', by)
    .executeTakeFirst()
  return row !== undefined
}
