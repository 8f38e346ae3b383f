import { headSheet } from '#reporting/contract.ts'
import { queryOptions } from '@tanstack/react-query'
import { get } from './call.ts'
import { pemdaPath } from './request.ts'
import type { Grant } from './session.ts'

/** The one page for the head of region, of everything the grant sees or of one kecamatan in it. */
export const headSheetQuery = (grant: Grant, programmeId: string, area: string | undefined) =>
  queryOptions({
    queryKey: ['head-sheet', grant.pemda, grant.role, grant.area, programmeId, area],
    queryFn: ({ signal }) =>
      get(pemdaPath(grant, '/head-sheet'), headSheet, { grant, params: { programmeId, area }, signal }),
  })
