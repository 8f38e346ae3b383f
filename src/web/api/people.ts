import { areaList } from '#programme/contract.ts'
import { personRow, personView, revealAnswer } from '#people/contract.ts'
import { queryOptions } from '@tanstack/react-query'
import { get, post } from './call.ts'
import { listQuery, pemdaPath } from './list.ts'
import type { Grant } from './session.ts'

type Asked = { readonly text: string | undefined; readonly after: string | undefined }

/** Workers by name or NIK, in the area of the duty. What was searched for goes in no log: only its address pattern does. */
export const peopleQuery = (grant: Grant, { text, after }: Asked) =>
  listQuery({ grant, path: '/people', row: personRow, after, filters: { text } })

export const personQuery = (grant: Grant, id: string) =>
  queryOptions({
    queryKey: ['person', grant.pemda, grant.role, id],
    queryFn: ({ signal }) => get(pemdaPath(grant, `/people/${id}`), personView, { grant, signal }),
  })

/** The whole numbers of one person, for a reason that stands in the trail. */
export const revealNumbers = (grant: Grant, { id, reason }: { id: string; reason: string }, key: string) =>
  post(pemdaPath(grant, `/people/${id}/reveal`), { reason }, revealAnswer, { grant, key })

/** The names of all areas the duty may see. */
export const areasQuery = (grant: Grant) =>
  queryOptions({
    queryKey: ['areas', grant.pemda, grant.area],
    queryFn: ({ signal }) => get(pemdaPath(grant, '/areas'), areaList, { grant, signal }),
    staleTime: Number.POSITIVE_INFINITY,
  })
