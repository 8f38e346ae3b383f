import { laidOut, type LayOutInput, smallOffice } from '#access/contract/small-office.ts'
import { queryOptions } from '@tanstack/react-query'
import { get, post } from './call.ts'
import { pemdaPath } from './request.ts'
import type { Grant } from './session.ts'

/** How an office of three is laid out, if it is. */
export const smallOfficeQuery = (grant: Grant) =>
  queryOptions({
    queryKey: ['small-office', grant.pemda, grant.role, grant.area],
    queryFn: ({ signal }) => get(pemdaPath(grant, '/small-office'), smallOffice, { grant, signal }),
  })

export const layOutOffice = (grant: Grant, input: LayOutInput, key: string) =>
  post(pemdaPath(grant, '/small-office'), input, laidOut, { grant, key })
