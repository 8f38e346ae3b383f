import type { DecreeList, SelectionRun } from '#selection/contract.ts'
import { useQuery } from '@tanstack/react-query'
import { decreeListsQuery } from '../../api/decree-list.ts'
import { selectionRunQuery, selectionRunsQuery } from '../../api/selection.ts'
import { readsRuns } from '../../shell/duties.ts'
import { useGrant } from '../../shell/grant-context.ts'

/** What a programme's selection consists of, as far as the duty may see it. */
export type Selection = { readonly runs: readonly SelectionRun[]; readonly lists: readonly DecreeList[] }

type Asked = {
  readonly data: Selection | undefined
  readonly error: unknown
  readonly isError: boolean
  readonly refetch: () => void
}

/** The list in force: the newest whose lock was not opened again. */
export const listInForce = (lists: readonly DecreeList[]): DecreeList | undefined =>
  lists.find(({ state }) => state !== 'opened')

/**
 * Every selection and every list of a programme. Whoever may not see what was only tried out, the kecamatan, sees
 * the selection behind the list in force.
 */
export function useSelection(programmeId: string): Asked {
  const grant = useGrant()
  const seesAll = readsRuns(grant)
  const lists = useQuery(decreeListsQuery(grant, programmeId))
  const runs = useQuery({ ...selectionRunsQuery(grant, programmeId), enabled: seesAll })
  const inForce = listInForce(lists.data?.rows ?? [])?.runId
  const one = useQuery({ ...selectionRunQuery(grant, inForce ?? ''), enabled: !seesAll && inForce !== undefined })
  const failed = [lists, runs, one].find(({ isError }) => isError)
  const seen = seesAll ? runs.data?.rows : inForce === undefined ? lists.data && [] : one.data && [one.data]
  return {
    data: lists.data && seen ? { runs: seen, lists: lists.data.rows } : undefined,
    error: failed?.error,
    isError: failed !== undefined,
    refetch: () => void Promise.all([lists.refetch(), ...(seesAll ? [runs.refetch()] : [])]),
  }
}
