import type { ProgrammeRow } from '#programme/contract.ts'
import { useQuery } from '@tanstack/react-query'
import { decreeListsQuery } from '../api/decree-list.ts'
import { enrolmentFilesQuery } from '../api/enrolment.ts'
import { funnelQuery } from '../api/funnel.ts'
import { boardQuery } from '../api/nomination.ts'
import { programmeQuery } from '../api/programme.ts'
import { isOpen, proposalsQuery } from '../api/proposals.ts'
import { selectionRunsQuery } from '../api/selection.ts'
import { verificationRunsQuery } from '../api/verification.ts'
import { readsEnrolment, readsLists, readsBoard, readsProposals, readsRuns, readsVerification } from './duties.ts'
import { useGrant } from './grant-context.ts'
import type { Seen } from './tasks.ts'

/** What this duty may see of a programme, asked once and shared by the start page and the path. */
export function useSeen({ id }: ProgrammeRow) {
  const grant = useGrant()
  const funnel = useQuery({ ...funnelQuery(grant, id), enabled: readsBoard(grant) })
  const view = useQuery(programmeQuery(grant, id))
  const verified = useQuery({ ...verificationRunsQuery(grant, id), enabled: readsVerification(grant) })
  const selected = useQuery({ ...selectionRunsQuery(grant, id), enabled: readsRuns(grant) })
  const decrees = useQuery({ ...decreeListsQuery(grant, id), enabled: readsLists(grant) })
  const enrolment = useQuery({ ...enrolmentFilesQuery(grant, id), enabled: readsEnrolment(grant) })
  const proposals = useQuery({ ...proposalsQuery(grant), enabled: readsProposals(grant) })
  const all = [funnel, view, verified, selected, decrees, enrolment, proposals]
  const waiting = (proposals.data?.rows ?? []).filter(isOpen)
  const seen: Seen = {
    role: grant.role,
    funnel: funnel.data,
    lists: undefined,
    view: view.data,
    verified: verified.data?.rows,
    selected: selected.data?.rows,
    decrees: decrees.data?.rows,
    enrolment: enrolment.data,
    proposals: proposals.data && {
      mine: waiting.filter(({ mayDecide }) => mayDecide).length,
      waiting: waiting.filter(({ act }) => act.startsWith('selection.')).length,
    },
  }
  const refetch = () => Promise.all(all.filter(({ isError }) => isError).map((asked) => asked.refetch()))
  return {
    seen,
    refetch,
    isLoading: all.some(({ isLoading }) => isLoading),
    failed: all.find(({ isError }) => isError),
  }
}

/** The board of all desa, for those who count lists. */
export function useBoard({ id }: ProgrammeRow) {
  const grant = useGrant()
  return useQuery({ ...boardQuery(grant, id), enabled: readsBoard(grant) })
}
