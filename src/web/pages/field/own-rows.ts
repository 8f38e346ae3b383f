import { type NominationRow, rowsAnswer } from '#nomination/contract.ts'
import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { ask } from '../../api/call.ts'
import { ownRowsQuestion } from '../../api/questions.ts'
import type { Grant } from '../../api/session.ts'

/** A row with the list it stands on: whether it can be changed follows from that. */
export type OwnRow = NominationRow & { readonly listId: string }

/**
 * Every row of the lists that stands for somebody, and those the desa removed, numbers masked. In one piece: the desa prints all of them, and its
 * operator scrolls rather than turns pages.
 */
export const ownRowsQuery = (grant: Grant, lists: readonly string[]) =>
  queryOptions({
    queryKey: ['nominations', grant.pemda, grant.role, grant.area, 'own-rows', lists] as const,
    queryFn: async ({ signal }): Promise<readonly OwnRow[]> => {
      const all = await Promise.all(lists.map((list) => rowsOf(grant, list, signal)))
      return all.flat().filter(({ current, removed }) => current || removed !== null)
    },
    placeholderData: keepPreviousData,
  })

async function rowsOf(grant: Grant, list: string, signal: AbortSignal, after?: string): Promise<OwnRow[]> {
  const page = await ask(ownRowsQuestion(grant, list, after), rowsAnswer, signal)
  const rows = page.rows.map((row) => ({ ...row, listId: list }))
  return page.next === null ? rows : [...rows, ...(await rowsOf(grant, list, signal, page.next))]
}
