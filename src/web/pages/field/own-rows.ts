import { type NominationRow, rowsAnswer } from '#nomination/contract.ts'
import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { get } from '../../api/call.ts'
import { pemdaPath } from '../../api/list.ts'
import type { Grant } from '../../api/session.ts'

/** The most one answer brings; a desa nominates some hundred people, so this is one or two calls. */
const most = 200

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
  const path = pemdaPath(grant, `/nominations/lists/${list}/rows`)
  const page = await get(path, rowsAnswer, { grant, params: { limit: most, after }, signal })
  return page.next === null ? page.rows : [...page.rows, ...(await rowsOf(grant, list, signal, page.next))]
}
