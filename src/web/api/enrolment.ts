import { enrolmentFiles, fileAsked, firstTime, type MakeFileInput } from '#enrolment/contract.ts'
import { queryOptions } from '@tanstack/react-query'
import { get, post } from './call.ts'
import { pemdaPath } from './request.ts'
import type { Grant } from './session.ts'

/** Files made for the branch, newest first, and where their people stand. */
export const enrolmentFilesQuery = (grant: Grant, programmeId: string) =>
  queryOptions({
    queryKey: ['enrolment-files', grant.pemda, grant.role, programmeId],
    queryFn: ({ signal }) =>
      get(pemdaPath(grant, '/enrolment/files'), enrolmentFiles, { grant, params: { programmeId }, signal }),
  })

/** How many of those sent the branch did not know before. */
export const firstTimeQuery = (grant: Grant, programmeId: string) =>
  queryOptions({
    queryKey: ['enrolment-first-time', grant.pemda, grant.role, programmeId],
    queryFn: ({ signal }) =>
      get(pemdaPath(grant, '/enrolment/first-time'), firstTime, { grant, params: { programmeId }, signal }),
  })

export const makeEnrolmentFile = (grant: Grant, input: MakeFileInput, key: string) =>
  post(pemdaPath(grant, '/enrolment/files'), input, fileAsked, { grant, key })
