import { type NominationRow, rowsAnswer } from '#nomination/contract.ts'
import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { ask } from '../../api/call.ts'
import { ownRowsQuestion } from '../../api/questions.ts'
import type { Grant } from '../../api/session.ts'

/**
 * Every row of the lists that stands for somebody, numbers masked. In one piece: the desa prints all of them, and its
 * operator scrolls rather than turns pages.
 */
export const ownRowsQuery = (grant: Grant, lists: readonly string[]) =>
  queryOptions({
    queryKey: ['nominations', grant.pemda, grant.role, grant.area, 'own-rows', lists] as const,
    queryFn: async ({ signal }): Promise<readonly NominationRow[]> => {
      const all = await Promise.all(lists.map((list) => rowsOf(grant, list, signal)))
      return all.flat().filter(({ current }) => current)
    },
    placeholderData: keepPreviousData,
  })

async function rowsOf(grant: Grant, list: string, signal: AbortSignal, after?: string): Promise<NominationRow[]> {
  const page = await ask(ownRowsQuestion(grant, list, after), rowsAnswer, signal)
  return page.next === null ? page.rows : [...page.rows, ...(await rowsOf(grant, list, signal, page.next))]
}
