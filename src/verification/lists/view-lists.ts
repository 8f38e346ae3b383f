import { namesOf } from '#access/names-of.ts'
import { listPapers } from '#letters/records/papers.ts'
import type { Tx } from '#platform/index.ts'
import type { MatchingList } from '../contract.ts'
import { countAnswered, listMatchingLists } from './records.ts'

/** The lists that went out for a programme, newest first, with the letter that asks and how many people were answered. */
export async function viewMatchingLists(tx: Tx, pemda: string, programmeId: string): Promise<MatchingList[]> {
  const lists = await listMatchingLists(tx, programmeId)
  const answered = await countAnswered(
    tx,
    lists.map(({ id }) => id),
  )
  const names = await namesOf(
    tx,
    lists.map(({ made_by: by }) => by),
  )
  const letter = await letterOf(tx, pemda, programmeId)
  return lists.map((list) => ({
    id: list.id,
    programmeId: list.programme_id,
    rows: list.rows,
    answered: answered.get(list.id) ?? 0,
    madeAt: list.made_at.toISOString(),
    madeBy: names.get(list.made_by) ?? '',
    letter,
  }))
}

async function letterOf(tx: Tx, pemda: string, programmeId: string): Promise<string | null> {
  const papers = await listPapers(tx, { about: 'matching-request', subject: programmeId, area: pemda })
  return papers.findLast(({ number }) => number !== null)?.number ?? null
}
