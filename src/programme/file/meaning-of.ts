import { sql } from 'kysely'
import * as z from 'zod/mini'
import type { Tx } from '#platform/index.ts'
import { meaningEntry } from '../contract/file/meaning.ts'
import type { Meaning } from '../rules/file/meaning-lines.ts'

type Of = { readonly id: string; readonly definition: string }

/**
 * Who is meant by pekerja rentan, now or as it stood at a moment: a locked list prints what held when it was locked. Where
 * the file says nothing, what the programme was created with holds.
 */
export async function meaningOf(tx: Tx, programme: Of, at: string | null = null): Promise<Meaning> {
  const { rows } = await sql<Record<string, unknown> & { withdrawn_because: string | null }>`
    select definition, citation, categories, criteria, other_criteria as "otherCriteria", withdrawn_because
    from programme_meaning
    where programme_id = ${programme.id} and (${at}::timestamptz is null or kept_at <= ${at}::timestamptz)
    order by kept_at desc, version desc limit 1`.execute(tx)
  const [row] = rows
  const first = { definition: programme.definition, citation: '', categories: [], criteria: [], otherCriteria: '' }
  return row && row.withdrawn_because === null ? z.parse(meaningEntry, row) : first
}
