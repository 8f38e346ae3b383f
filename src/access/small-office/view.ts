import type { Tx } from '#platform/index.ts'
import type { SmallOffice } from '../contract/small-office.ts'
import { namesOf } from '../names-of.ts'
import { sacrifices } from './rules/layout.ts'

/** The newest layout of the office, and what it gives up; nothing where the office was never laid out so. */
export async function viewSmallOffice(tx: Tx): Promise<SmallOffice> {
  const row = await tx.selectFrom('small_office').selectAll().orderBy('id', 'desc').limit(1).executeTakeFirst()
  if (!row) return { office: null }
  const names = await namesOf(tx, [row.head_id, row.officer_id, row.second_id, row.laid_out_by])
  const nameOf = (id: string) => names.get(id) ?? ''
  return {
    office: {
      head: nameOf(row.head_id),
      officer: nameOf(row.officer_id),
      second: nameOf(row.second_id),
      letter: row.letter,
      at: row.laid_out_at.toISOString(),
      by: nameOf(row.laid_out_by),
      givesUp: sacrifices.filter((one) => row.gives_up.includes(one)),
    },
  }
}
