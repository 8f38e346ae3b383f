import { areaList } from '#programme/contract.ts'
import { personPage, type PersonRow, personView, revealAnswer } from '#people/contract.ts'
import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { get, post } from './call.ts'
import { type Page, pageSize } from './list.ts'
import { pemdaPath } from './request.ts'
import type { Grant } from './session.ts'

type Asked = {
  readonly text: string | undefined
  readonly area: string | undefined
  readonly after: string | undefined
}

/** Workers by name or NIK, in the area of the duty. Asked in the body: a NIK must not stand in a proxy's log. */
export const peopleQuery = (grant: Grant, asked: Asked) =>
  queryOptions({
    queryKey: ['people', grant.pemda, grant.role, grant.area, asked],
    queryFn: ({ signal }): Promise<Page<PersonRow>> =>
      post(pemdaPath(grant, '/people/search'), { ...asked, limit: pageSize }, personPage, { grant, signal }),
    placeholderData: keepPreviousData,
  })

export const personQuery = (grant: Grant, id: string) =>
  queryOptions({
    queryKey: ['person', grant.pemda, grant.role, id],
    queryFn: ({ signal }) => get(pemdaPath(grant, `/people/${id}`), personView, { grant, signal }),
  })

/** The whole numbers of one person, in an open window of the register of his desa. */
export const revealNumbers = (grant: Grant, id: string, key: string) =>
  post(pemdaPath(grant, `/people/${id}/reveal`), {}, revealAnswer, { grant, key })

/** The names of all areas the duty may see. */
export const areasQuery = (grant: Grant) =>
  queryOptions({
    queryKey: ['areas', grant.pemda, grant.area],
    queryFn: ({ signal }) => get(pemdaPath(grant, '/areas'), areaList, { grant, signal }),
    staleTime: Number.POSITIVE_INFINITY,
  })
