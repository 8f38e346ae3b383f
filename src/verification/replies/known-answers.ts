import { sql } from 'kysely'
import type { Tx } from '#platform/index.ts'
import type { KnownAnswer } from '../contract.ts'

/**
 * Everything that any source ever said of some people, the newest data first: answers to lists, and what earlier
 * verifications found in whole extracts. None takes the place of another.
 */
export async function knownAnswers(
  tx: Tx,
  personIds: readonly string[],
): Promise<ReadonlyMap<string, readonly KnownAnswer[]>> {
  const { rows } = await sql<KnownAnswer & { person: string }>`
    select person, source, to_char(day, 'YYYY-MM-DD') as "dataDate", mode, match, decile, remark from (
      select a.person_id as person, s.source, a.data_date as day, s.mode, a.match, a.decile, a.remark, s.id
      from welfare_answer a join snapshot s on s.id = a.snapshot_id and s.state = 'ready'
      where a.person_id = any(${personIds}::uuid[])
      union all
      select * from (
        select distinct on (v.person_id, s.id) v.person_id, s.source, s.data_date, s.mode, v.match, v.decile, '', s.id
        from verification_run r join snapshot s on s.id = r.registry_id and s.mode = 'extract'
          join verification v on v.run_id = r.id
        where r.state = 'ready' and v.person_id = any(${personIds}::uuid[])
        order by v.person_id, s.id, r.id desc
      ) of_extracts
    ) known order by person, day desc, id desc`.execute(tx)
  const known = new Map<string, KnownAnswer[]>()
  for (const { person, ...answer } of rows) known.set(person, [...(known.get(person) ?? []), answer])
  return known
}
