import { sql } from 'kysely'
import type { Tx } from '#platform/index.ts'

export type VerifiedRow = {
  readonly person_id: string
  readonly area: string
  readonly decile: number | null
  /** Only of people who do not simply meet every condition. */
  readonly checks: unknown
  readonly occupation: string | null
  readonly nominated_on: string
  readonly nik_index: Buffer | null
  readonly sex: string | null
}

/** Some verified people with the nomination each was verified by. */
export async function readVerified(
  tx: Tx,
  runId: string,
  personIds: readonly string[],
): Promise<readonly VerifiedRow[]> {
  const { rows } = await sql<VerifiedRow>`
    select v.person_id, v.area, v.decile, case when v.outcome <> 'eligible' then v.checks end as checks,
      n.occupation, n.nominated_on, p.nik_index, p.sex
    from verification v
    join nomination n on n.id = v.nomination_id
    join person p on p.id = v.person_id
    where v.run_id = ${runId} and v.person_id = any(${personIds}::uuid[])`.execute(tx)
  return rows
}

/** What the annexes print of some people of a verification, by id. */
export async function readPrinted(tx: Tx, verificationId: string, personIds: readonly string[]) {
  return tx
    .selectFrom('verification as v')
    .innerJoin('person as p', 'p.id', 'v.person_id')
    .innerJoin('nomination as n', 'n.id', 'v.nomination_id')
    .select(['p.id', 'v.area', 'p.name', 'p.nik_sealed', 'p.sex', 'p.address', 'n.occupation', 'n.occupation_written'])
    .where('v.run_id', '=', verificationId)
    .where('v.person_id', '=', sql<string>`any(${personIds}::uuid[])`)
    .execute()
}
export type PrintedRow = Awaited<ReturnType<typeof readPrinted>>[number]
