import { ruleList } from '#programme/contract.ts'
import { queryOptions } from '@tanstack/react-query'
import { get } from './call.ts'
import { pemdaPath } from './request.ts'
import type { Grant } from './session.ts'

/** The dated law with its sources. It changes with a new version of Payung, not while somebody reads it. */
export const rulebookQuery = (grant: Grant) =>
  queryOptions({
    queryKey: ['rulebook', grant.pemda],
    queryFn: ({ signal }) => get(pemdaPath(grant, '/rulebook'), ruleList, { grant, signal }),
    staleTime: Number.POSITIVE_INFINITY,
  })
