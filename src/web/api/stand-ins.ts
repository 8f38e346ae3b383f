import { familyAnswer, standInName, standIns, type StandInInput } from '#access/contract/approval.ts'
import { queryOptions } from '@tanstack/react-query'
import { get, post } from './call.ts'
import { pemdaPath } from './request.ts'
import type { Grant } from './session.ts'

/** Who signs in whose place. */
export const standInsQuery = (grant: Grant) =>
  queryOptions({
    queryKey: ['stand-ins', grant.pemda, grant.role],
    queryFn: ({ signal }) => get(pemdaPath(grant, '/stand-ins'), standIns, { grant, signal }),
  })

export const letStandIn = (grant: Grant, input: StandInInput, key: string) =>
  post(pemdaPath(grant, '/stand-ins'), input, standInName, { grant, key })

export const endStandIn = (grant: Grant, standInId: string, key: string) =>
  post(pemdaPath(grant, `/stand-ins/${standInId}/end`), {}, standInName, { grant, key })

export const stateFamily = (grant: Grant, kk: string, key: string) =>
  post(pemdaPath(grant, '/own-family'), { kk }, familyAnswer, { grant, key })
