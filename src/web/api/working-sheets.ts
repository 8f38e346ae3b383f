import {
  answerRowsAnswer,
  type AnswerRowsInput,
  settleAnswer,
  type SettleAllInput,
  type SettleInput,
  sheetRow,
  type SheetRowsInput,
  sheetsAnswer,
  sheetView,
} from '#nomination/contract.ts'
import { type QueryClient, queryOptions } from '@tanstack/react-query'
import * as z from 'zod/mini'
import { get, post } from './call.ts'
import { listQuery } from './list.ts'
import { pemdaPath } from './request.ts'
import type { Grant } from './session.ts'
import { type Progress, upload } from './upload.ts'

const jobAnswer = z.object({ jobId: z.string() })
const keyOf = ({ pemda, role, area }: Grant) => ['working-sheets', pemda, role, area] as const

/** The sheets that came back for a programme, newest first. */
export const sheetsQuery = (grant: Grant, programmeId: string) =>
  queryOptions({
    queryKey: [...keyOf(grant), 'all', programmeId],
    queryFn: ({ signal }) =>
      get(pemdaPath(grant, '/nominations/sheets'), sheetsAnswer, { grant, params: { programmeId }, signal }),
  })

export const sheetQuery = (grant: Grant, sheetId: string) =>
  queryOptions({
    queryKey: [...keyOf(grant), 'one', sheetId],
    queryFn: ({ signal }) => get(pemdaPath(grant, `/nominations/sheets/${sheetId}`), sheetView, { grant, signal }),
  })

export type SheetFilters = Pick<SheetRowsInput, 'field' | 'kind' | 'state'>

export const sheetRowsQuery = (grant: Grant, sheetId: string, filters: SheetFilters, after: string | undefined) =>
  listQuery({ grant, path: `/nominations/sheets/${sheetId}/rows`, row: sheetRow, after, filters })

/** After a decision: the numbers, the rows, and whatever shows the names. */
export async function forgetSheets(queries: QueryClient): Promise<void> {
  await Promise.all(
    ['working-sheets', 'list', 'nominations'].map((first) => queries.invalidateQueries({ queryKey: [first] })),
  )
}

type Sending = {
  readonly programmeId: string
  readonly signal: AbortSignal
  readonly onProgress: (progress: Progress) => void
}

/** The answer is the job that compares it. */
export const sendSheet = (grant: Grant, file: File, { programmeId, ...sending }: Sending) =>
  upload({
    path: pemdaPath(grant, '/nominations/sheets'),
    files: [file],
    fields: { programmeId },
    schema: jobAnswer,
    grant,
    ...sending,
  })

export const settle = (grant: Grant, { sheetId, ...decision }: SettleInput, key: string) =>
  post(pemdaPath(grant, `/nominations/sheets/${sheetId}/settle`), decision, settleAnswer, { grant, key })

export const settleAll = (grant: Grant, { sheetId, ...decision }: SettleAllInput, key: string) =>
  post(pemdaPath(grant, `/nominations/sheets/${sheetId}/settle-all`), decision, jobAnswer, { grant, key })

export const answerRows = (grant: Grant, { sheetId, ...answer }: AnswerRowsInput, key: string) =>
  post(pemdaPath(grant, `/nominations/sheets/${sheetId}/answer`), answer, answerRowsAnswer, { grant, key })
