import {
  batchAnswer,
  type BatchInput,
  boardAnswer,
  differenceAnswer,
  nominationRow,
  oneAnswer,
  removeAnswer,
  type RemoveInput,
  type OneInput,
  roundAnswer,
  type RoundInput,
  type RowsInput,
  scanAnswer,
  stepAnswer,
  versionsAnswer,
  writtenAnswer,
} from '#nomination/contract.ts'
import { type QueryClient, queryOptions } from '@tanstack/react-query'
import type * as z from 'zod/mini'
import { ask, get, post } from './call.ts'
import { listQuery } from './list.ts'
import { boardQuestion, versionsQuestion } from './questions.ts'
import { pemdaPath } from './request.ts'
import type { Grant } from './session.ts'
import { type Progress, upload } from './upload.ts'

const keyOf = ({ pemda, role, area }: Grant) => ['nominations', pemda, role, area] as const

/** Every desa that was asked, with what it sent, and the recap of each kecamatan. */
export const boardQuery = (grant: Grant, programmeId: string) =>
  queryOptions({
    queryKey: [...keyOf(grant), 'board', programmeId],
    queryFn: ({ signal }) => ask(boardQuestion(grant, programmeId), boardAnswer, signal),
  })

/** Every list a desa sent, newest first, with its steps and what may be done with it now. */
export const versionsQuery = (grant: Grant, asked: { readonly programmeId: string; readonly area: string }) =>
  queryOptions({
    queryKey: [...keyOf(grant), 'versions', asked],
    queryFn: ({ signal }) => ask(versionsQuestion(grant, asked), versionsAnswer, signal),
  })

type Rows = Pick<RowsInput, 'listId' | 'verdict'> & { readonly after: string | undefined }

/** The rows of one list, numbers masked. */
export const rowsQuery = (grant: Grant, { listId, verdict, after }: Rows) =>
  listQuery({ grant, path: `/nominations/lists/${listId}/rows`, row: nominationRow, after, filters: { verdict } })

/** What a list changed against what stood before it. */
export const differenceQuery = (grant: Grant, listId: string) =>
  queryOptions({
    queryKey: [...keyOf(grant), 'difference', listId],
    queryFn: ({ signal }) =>
      get(pemdaPath(grant, `/nominations/lists/${listId}/difference`), differenceAnswer, { grant, signal }),
  })

/** After an act everything that counts lists or rows is asked for again. */
export async function forgetNominations(queries: QueryClient): Promise<void> {
  await Promise.all([
    queries.invalidateQueries({ queryKey: ['nominations'] }),
    queries.invalidateQueries({ queryKey: ['list'] }),
  ])
}

export const openRound = (grant: Grant, input: RoundInput, key: string) =>
  post(pemdaPath(grant, '/nominations/round'), input, roundAnswer, { grant, key })

export type StepName = 'send' | 'return' | 'pass-on' | 'receive'
export type StepTaken = {
  readonly step: StepName
  readonly listId: string
  readonly remark: string
  readonly scanDigest: string | null
}

export const takeStep = (grant: Grant, { step, listId, ...paper }: StepTaken, key: string) =>
  post(pemdaPath(grant, `/nominations/lists/${listId}/${step}`), paper, stepAnswer, { grant, key })

export type BatchTaken = BatchInput & { readonly step: 'pass-on' | 'receive' }

/** One step of every list of an area that is due for it. */
export const takeStepOfAll = (grant: Grant, { step, ...input }: BatchTaken, key: string) =>
  post(pemdaPath(grant, `/nominations/${step}`), input, batchAnswer, { grant, key })

export const nominateOne = (grant: Grant, input: OneInput, key: string) =>
  post(pemdaPath(grant, '/nominations/one'), input, oneAnswer, { grant, key })

/** Takes one name off the desa's own list; the row is kept with the reason. */
export const removeName = (grant: Grant, { rowId, reason }: RemoveInput, key: string) =>
  post(pemdaPath(grant, `/nominations/rows/${rowId}/remove`), { reason }, removeAnswer, { grant, key })

/**
 * One row as it was written. Whole numbers leave the vault, so it is an act that stands in the trail: asked once and
 * forgotten with the page.
 */
export const openedRowQuery = (grant: Grant, rowId: string) =>
  queryOptions({
    queryKey: ['opened-row', grant.pemda, grant.role, rowId],
    queryFn: () => post(pemdaPath(grant, `/nominations/rows/${rowId}/open`), {}, writtenAnswer, { grant }),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  })

type Sent = { readonly signal: AbortSignal; readonly onProgress: (progress: Progress) => void }

/** Keeps the scan of a signed list; its digest goes with the step it proves. */
export const keepScan = (grant: Grant, file: File, sending: Sent): Promise<z.output<typeof scanAnswer>> =>
  upload({ path: pemdaPath(grant, '/nominations/scan'), files: [file], schema: scanAnswer, grant, ...sending })
