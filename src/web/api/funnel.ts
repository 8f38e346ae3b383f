import { funnelAnswer } from '#nomination/contract.ts'
import { queryOptions } from '@tanstack/react-query'
import { get } from './call.ts'
import { pemdaPath } from './request.ts'
import type { Grant } from './session.ts'

/** How many names came how far, in the area of the duty. Its key begins as those of the lists, so that it ages with them. */
export const funnelQuery = (grant: Grant, programmeId: string) =>
  queryOptions({
    queryKey: ['nominations', grant.pemda, grant.role, grant.area, 'funnel', programmeId],
    queryFn: ({ signal }) =>
      get(pemdaPath(grant, '/nominations/funnel'), funnelAnswer, { grant, params: { programmeId }, signal }),
  })
