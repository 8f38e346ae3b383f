import {
  draftAnswer,
  type FileInput,
  holderAnswer,
  type HolderInput,
  holderList,
  type InitialInput,
  paperAnswer,
  paperList,
  type PaperSubject,
  scanAnswer,
  type SignInput,
} from '#letters/contract.ts'
import { draftManyAnswer, type DraftManyInput } from '#letters/contract/bundle.ts'
import { type QueryClient, queryOptions } from '@tanstack/react-query'
import { get, post } from './call.ts'
import { pemdaPath } from './request.ts'
import type { Grant } from './session.ts'
import { type Progress, upload } from './upload.ts'

/** The papers something needs, in their order, and where each of them stands. */
export const papersQuery = (grant: Grant, of: PaperSubject) =>
  queryOptions({
    queryKey: ['papers', grant.pemda, grant.role, of],
    queryFn: ({ signal }) => get(pemdaPath(grant, '/papers'), paperList, { grant, signal, params: of }),
  })

export const draftPaper = (grant: Grant, input: PaperSubject & { readonly kind: string }, key: string) =>
  post(pemdaPath(grant, '/papers'), input, draftAnswer, { grant, key })

/** Drafts the papers of every desa of an area. */
export const draftMany = (grant: Grant, input: DraftManyInput, key: string) =>
  post(pemdaPath(grant, '/papers/many'), input, draftManyAnswer, { grant, key })

export const initialPaper = (grant: Grant, { paperId, ...input }: InitialInput, key: string) =>
  post(pemdaPath(grant, `/papers/${paperId}/initial`), input, paperAnswer, { grant, key })

export const signPaper = (grant: Grant, { paperId, ...input }: SignInput, key: string) =>
  post(pemdaPath(grant, `/papers/${paperId}/sign`), input, paperAnswer, { grant, key })

export const filePaper = (grant: Grant, { paperId, ...input }: FileInput, key: string) =>
  post(pemdaPath(grant, `/papers/${paperId}/file`), input, paperAnswer, { grant, key })

/** Who holds or held the offices of the reader's area and below. */
export const holdersQuery = (grant: Grant) =>
  queryOptions({
    queryKey: ['office-holders', grant.pemda, grant.role, grant.area],
    queryFn: ({ signal }) => get(pemdaPath(grant, '/office-holders'), holderList, { grant, signal }),
  })

export const recordHolder = (grant: Grant, input: HolderInput, key: string) =>
  post(pemdaPath(grant, '/office-holders'), input, holderAnswer, { grant, key })

type Sent = { readonly signal: AbortSignal; readonly onProgress: (progress: Progress) => void }

/** Keeps the scan of a signed sheet as it came. */
export const keepSheet = (grant: Grant, file: File, sending: Sent) =>
  upload({ path: pemdaPath(grant, '/papers/scan'), files: [file], schema: scanAnswer, grant, ...sending })

/** After an act whatever counts papers is asked for again. */
export async function forgetPapers(queries: QueryClient): Promise<void> {
  await Promise.all(['papers', 'nominations'].map((key) => queries.invalidateQueries({ queryKey: [key] })))
}
