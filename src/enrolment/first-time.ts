import { sql } from 'kysely'
import type { Tx } from '#platform/index.ts'
import type { FirstTime } from './contract.ts'

/**
 * How many of those sent to the branch it did not know yet: no row of theirs, active or ended, stands in the list of
 * participants that the decree's people were verified against (BAN-17). Without such a list nobody can say.
 */
export async function countFirstTime(tx: Tx, programmeId: string): Promise<FirstTime> {
  const { rows } = await sql<{ data_date: string; sent: number; first: number }>`
    select s.data_date::text as data_date, count(*)::int as sent,
      (count(*) filter (where known.nik_index is null))::int as first
    from enrolment e
      join person p on p.id = e.person_id
      join enrolment_file f on f.id = e.file_id
      join decree_list d on d.id = f.decree_list_id
      join selection_run r on r.id = d.selection_id
      join verification_run v on v.id = r.verification_id
      join snapshot s on s.id = v.cover_id
      left join (select distinct snapshot_id, nik_index from cover_entry where nik_index is not null) known
        on known.snapshot_id = s.id and known.nik_index = p.nik_index
    where e.programme_id = ${programmeId} and f.state = 'ready'
    group by s.data_date order by s.data_date desc`.execute(tx)
  return {
    rows: rows.map(({ data_date, sent, first }) => ({ dataDate: data_date, sent, first })),
  }
}
