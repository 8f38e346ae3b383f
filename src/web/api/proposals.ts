import { type ProposalRow, proposalList } from '#access/contract.ts'
import { queryOptions } from '@tanstack/react-query'
import { get } from './call.ts'
import { pemdaPath } from './request.ts'
import type { Grant } from './session.ts'

/** What waits for a second person, and what was decided lately. */
export const proposalsQuery = (grant: Grant) =>
  queryOptions({
    queryKey: ['proposals', grant.pemda, grant.role, grant.area],
    queryFn: ({ signal }) => get(pemdaPath(grant, '/proposals'), proposalList, { grant, signal }),
  })

/** Still to be decided; the server refuses an expired one, so it is not shown as waiting. */
export const isOpen = ({ decision, expiresAt }: ProposalRow): boolean =>
  decision === null && new Date(expiresAt) > new Date()
