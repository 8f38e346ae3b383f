import { sql } from 'kysely'
import type { Tx, Vault } from '#platform/index.ts'

/** What a source that was matched with certainty says of somebody; null is what it does not know either. */
export type Completion = {
  readonly id: string
  readonly nik: string | null
  readonly birthDate: string | null
  readonly motherName: string | null
}

/**
 * Adds what the register lacks, for some hundred people in one statement. What a desa wrote is never overwritten
 * here: a NIK that differs is for people to decide, a NIK that is missing is simply filled in.
 */
export async function completePeople(tx: Tx, vault: Vault, people: readonly Completion[]): Promise<void> {
  if (people.length === 0) return
  const sealed = people.map(({ id, nik }) => nik && vault.seal({ table: 'person', column: 'nik', row: id }, nik))
  await sql`update person p set
      nik_index = case when p.nik_sealed is null then d.nik_index else p.nik_index end,
      nik_sealed = coalesce(p.nik_sealed, d.nik_sealed),
      birth_index = case when p.birth_date is null then d.birth_index else p.birth_index end,
      birth_date = coalesce(p.birth_date, d.birth_date),
      mother_name = case when p.mother_name = '' then coalesce(d.mother_name, '') else p.mother_name end
    from unnest(${people.map(({ id }) => id)}::uuid[], ${sealed}::bytea[],
      ${people.map(({ nik }) => nik && vault.index('nik', nik))}::bytea[],
      ${people.map(({ birthDate }) => birthDate)}::date[], ${people.map(({ birthDate }) => birthDate && vault.index('birth', birthDate))}::bytea[],
      ${people.map(({ motherName }) => motherName)}::text[])
      as d (id, nik_sealed, nik_index, birth_date, birth_index, mother_name)
    where p.id = d.id`.execute(tx)
}
