import {
  copiesAnswer,
  letterheadAnswer,
  type LetterheadInput,
  letterheadList,
  logoAnswer,
  type PaperCopiesInput,
} from '#letters/contract/letterheads.ts'
import { queryOptions } from '@tanstack/react-query'
import { get, post } from './call.ts'
import { pemdaPath } from './request.ts'
import type { Grant } from './session.ts'
import { type Progress, upload } from './upload.ts'

/** How the offices of the reader's area head their papers. */
export const letterheadsQuery = (grant: Grant) =>
  queryOptions({
    queryKey: ['letterheads', grant.pemda, grant.role, grant.area],
    queryFn: ({ signal }) => get(pemdaPath(grant, '/letterheads'), letterheadList, { grant, signal }),
  })

export const recordLetterhead = (grant: Grant, input: LetterheadInput, key: string) =>
  post(pemdaPath(grant, '/letterheads'), input, letterheadAnswer, { grant, key })

type Sent = { readonly signal: AbortSignal; readonly onProgress: (progress: Progress) => void }

export const keepLogo = (grant: Grant, file: File, sending: Sent) =>
  upload({ path: pemdaPath(grant, '/letterheads/logo'), files: [file], schema: logoAnswer, grant, ...sending })

/** To whom copies of a kind of letter go from now on. */
export const setKindCopies = (grant: Grant, kind: string, copies: string[], key: string) =>
  post(pemdaPath(grant, `/letter-templates/${kind}/copies`), { copies }, copiesAnswer, { grant, key })

/** To whom copies of this one letter go. */
export const setPaperCopies = (grant: Grant, { paperId, copies }: PaperCopiesInput, key: string) =>
  post(pemdaPath(grant, `/papers/${paperId}/copies`), { copies }, copiesAnswer, { grant, key })
