import type { Tx } from '#platform/index.ts'
import type { MatchingList } from '../contract.ts'
import { countAnswered, listMatchingLists } from './records.ts'

/** The lists that went out for a programme, newest first, with how many of their people were answered. */
export async function viewMatchingLists(tx: Tx, programmeId: string): Promise<MatchingList[]> {
  const lists = await listMatchingLists(tx, programmeId)
  const answered = await countAnswered(
    tx,
    lists.map(({ id }) => id),
  )
  return lists.map((list) => ({
    id: list.id,
    programmeId: list.programme_id,
    rows: list.rows,
    answered: answered.get(list.id) ?? 0,
    madeAt: list.made_at.toISOString(),
  }))
}
