import { fileAnswer, type FilePart, keepAnswer, type WithdrawInput } from '#programme/contract/file/programme-file.ts'
import { queryOptions } from '@tanstack/react-query'
import { get, post } from './call.ts'
import { pemdaPath } from './request.ts'
import type { Grant } from './session.ts'

/** The whole file of a programme as it stands, and what is late in it. */
export const programmeFileQuery = (grant: Grant, programmeId: string) =>
  queryOptions({
    queryKey: ['programme-file', grant.pemda, grant.role, programmeId],
    queryFn: ({ signal }) => get(pemdaPath(grant, `/programmes/${programmeId}/file`), fileAnswer, { grant, signal }),
  })

export type Keeping = {
  readonly programmeId: string
  readonly part: FilePart
  /** The fields of the part, and the entry and version that are corrected. */
  readonly entry: object
}

export const keepEntry = (grant: Grant, { programmeId, part, entry }: Keeping, key: string) =>
  post(pemdaPath(grant, `/programmes/${programmeId}/file/${part}`), entry, keepAnswer, { grant, key })

export const withdrawEntry = (grant: Grant, { programmeId, ...input }: WithdrawInput, key: string) =>
  post(pemdaPath(grant, `/programmes/${programmeId}/file/withdraw`), input, keepAnswer, { grant, key })
