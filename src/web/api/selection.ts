import {
  compareAnswer,
  compareCounts,
  type CompareInput,
  type OutcomesInput,
  outcomeRow,
  type SelectInput,
  selectionRun,
  selectionRuns,
  totalsAnswer,
  whyAnswer,
} from '#selection/contract.ts'
import { queryOptions } from '@tanstack/react-query'
import { get, post } from './call.ts'
import { listQuery } from './list.ts'
import { pemdaPath } from './request.ts'
import type { Grant } from './session.ts'
import { jobAnswer } from './verification.ts'

/** Finished selections of a programme, newest first. */
export const selectionRunsQuery = (grant: Grant, programmeId: string) =>
  queryOptions({
    queryKey: ['selection-runs', grant.pemda, grant.role, programmeId],
    queryFn: ({ signal }) =>
      get(pemdaPath(grant, '/selection/runs'), selectionRuns, { grant, params: { programmeId }, signal }),
  })

/** One selection, for those who may not see what was only tried out. */
export const selectionRunQuery = (grant: Grant, runId: string) =>
  queryOptions({
    queryKey: ['selection-run', grant.pemda, grant.role, runId],
    queryFn: ({ signal }) => get(pemdaPath(grant, `/selection/${runId}`), selectionRun, { grant, signal }),
  })

export type OutcomeFilters = Omit<OutcomesInput, 'after' | 'limit' | 'runId'>

export const outcomesQuery = (
  grant: Grant,
  runId: string,
  { filters, after }: { readonly filters: OutcomeFilters; readonly after: string | undefined },
) => listQuery({ grant, path: `/selection/${runId}/outcomes`, row: outcomeRow, after, filters })

export const totalsQuery = (grant: Grant, runId: string) =>
  queryOptions({
    queryKey: ['selection-totals', grant.pemda, grant.role, grant.area, runId],
    queryFn: ({ signal }) => get(pemdaPath(grant, `/selection/${runId}/totals`), totalsAnswer, { grant, signal }),
  })

export type Change = CompareInput['change']

type Compared = { readonly before: string; readonly after: string; readonly change: Change; readonly from?: string }

/** How many enter and leave from one selection to the other; finished ones never change. */
export const compareCountsQuery = (grant: Grant, runs: Pick<Compared, 'before' | 'after'>) =>
  queryOptions({
    queryKey: ['selection-compare-counts', grant.pemda, grant.role, runs],
    queryFn: ({ signal }) =>
      get(pemdaPath(grant, '/selection/compare/counts'), compareCounts, { grant, params: runs, signal }),
    staleTime: Infinity,
  })

/** Who enters and who leaves from one selection to the other. */
export const compareQuery = (grant: Grant, asked: Compared) =>
  queryOptions({
    queryKey: ['selection-compare', grant.pemda, grant.role, asked],
    queryFn: ({ signal }) =>
      get(pemdaPath(grant, '/selection/compare'), compareAnswer, { grant, params: asked, signal }),
  })

/** Why this person: every rule, the place in the order, what would change it. */
export const whyQuery = (grant: Grant, runId: string, personId: string) =>
  queryOptions({
    queryKey: ['selection-why', grant.pemda, grant.role, grant.area, runId, personId],
    queryFn: ({ signal }) => get(pemdaPath(grant, `/selection/${runId}/why/${personId}`), whyAnswer, { grant, signal }),
  })

export const startSelection = (grant: Grant, input: SelectInput, key: string) =>
  post(pemdaPath(grant, '/selection/select'), input, jobAnswer, { grant, key })
