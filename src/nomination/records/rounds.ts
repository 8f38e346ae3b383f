import type { Tx } from '#platform/index.ts'

export type RoundTerms = { readonly programmeId: string; readonly deadline: string | null; readonly letter: string }

/** Asks every desa of the Pemda at once; asking again changes deadline, letter and quota, never a list. */
export async function upsertRounds(
  tx: Tx,
  terms: RoundTerms,
  desa: readonly { readonly id: string; readonly area: string; readonly quota: number | null }[],
): Promise<void> {
  await tx
    .insertInto('nomination_round')
    .values(
      desa.map(({ id, area, quota }) => ({
        id,
        area,
        quota,
        programme_id: terms.programmeId,
        deadline: terms.deadline,
        letter: terms.letter,
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(['programme_id', 'area']).doUpdateSet((e) => ({
        quota: e.ref('excluded.quota'),
        deadline: e.ref('excluded.deadline'),
        letter: e.ref('excluded.letter'),
      })),
    )
    .execute()
}

export async function findRound(tx: Tx, programmeId: string, area: string) {
  return rounds(tx, programmeId).where('r.area', '=', area).executeTakeFirst()
}

export type RoundRecord = NonNullable<Awaited<ReturnType<typeof findRoundById>>>

export async function findRoundById(tx: Tx, id: string) {
  return tx
    .selectFrom('nomination_round as r')
    .innerJoin('area as a', 'a.code', 'r.area')
    .select(['r.id', 'r.programme_id', 'r.area', 'a.name', 'r.letter'])
    .where('r.id', '=', id)
    .executeTakeFirst()
}

/** Two receivers of one desa's lists come one after the other. Without a round there is nothing to receive and nothing to lock. */
export async function lockRound(tx: Tx, programmeId: string, area: string): Promise<void> {
  await tx
    .selectFrom('nomination_round')
    .select('id')
    .where('programme_id', '=', programmeId)
    .where('area', '=', area)
    .forUpdate()
    .executeTakeFirst()
}

export async function listRounds(tx: Tx, programmeId: string, area?: string) {
  return rounds(tx, programmeId)
    .$if(area !== undefined, (query) => query.where('r.area', '>=', area!).where('r.area', '<', `${area}~`))
    .orderBy('r.area')
    .execute()
}

const rounds = (tx: Tx, programmeId: string) =>
  tx
    .selectFrom('nomination_round as r')
    .innerJoin('area as a', 'a.code', 'r.area')
    .select(['r.id', 'r.area', 'a.name', 'r.quota', 'r.deadline', 'r.letter'])
    .where('r.programme_id', '=', programmeId)
