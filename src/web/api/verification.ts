import { effectAnswer } from '#access/contract/approval.ts'
import {
  type FoundFile,
  listedNames,
  matchingLists,
  type NikAnswerInput,
  nikPair,
  type NikQuestion,
  type ReplyInput,
  type SnapshotInput,
  snapshotList,
  verificationRuns,
  type VerifiedFilter,
  verifiedRow,
  type VerifyInput,
} from '#verification/contract.ts'
import { queryOptions } from '@tanstack/react-query'
import * as z from 'zod/mini'
import { get, post } from './call.ts'
import { listQuery } from './list.ts'
import { pemdaPath } from './request.ts'
import type { Grant } from './session.ts'
import { type Progress, upload } from './upload.ts'

const fileAnswer = z.object({ digest: z.string(), name: z.string(), bytes: z.number() })
export const jobAnswer = z.object({ jobId: z.string() })

export type KeptFile = z.infer<typeof fileAnswer>

/** Deliveries of welfare data and of covered people, newest first. */
export const snapshotsQuery = (grant: Grant) =>
  queryOptions({
    queryKey: ['snapshots', grant.pemda, grant.role],
    queryFn: ({ signal }) => get(pemdaPath(grant, '/verification/snapshots'), snapshotList, { grant, signal }),
  })

/** Finished verifications of a programme, newest first. */
export const verificationRunsQuery = (grant: Grant, programmeId: string) =>
  queryOptions({
    queryKey: ['verification-runs', grant.pemda, grant.role, programmeId],
    queryFn: ({ signal }) =>
      get(pemdaPath(grant, '/verification/runs'), verificationRuns, { grant, params: { programmeId }, signal }),
  })

export type VerifiedFilters = Omit<VerifiedFilter, 'after' | 'limit'>

export const verifiedQuery = (grant: Grant, filters: VerifiedFilters, after: string | undefined) =>
  listQuery({ grant, path: '/verification/people', row: verifiedRow, after, filters })

type Sending = { readonly signal: AbortSignal; readonly onProgress: (progress: Progress) => void }

export const sendDelivery = (grant: Grant, file: File, sending: Sending): Promise<KeptFile> =>
  upload({ path: pemdaPath(grant, '/verification/files'), files: [file], schema: fileAnswer, grant, ...sending })

/** Starts the reading of a file that was sent; the answer is the job. */
export const takeDelivery = (grant: Grant, input: SnapshotInput, key: string) =>
  post(pemdaPath(grant, '/verification/snapshots'), input, jobAnswer, { grant, key })

/** Lists that went to the welfare office for a programme, newest first. */
export const matchingListsQuery = (grant: Grant, programmeId: string) =>
  queryOptions({
    queryKey: ['matching-lists', grant.pemda, grant.role, programmeId],
    queryFn: ({ signal }) =>
      get(pemdaPath(grant, '/verification/lists'), matchingLists, { grant, params: { programmeId }, signal }),
  })

export const makeMatchingList = (grant: Grant, programmeId: string, key: string) =>
  post(pemdaPath(grant, '/verification/lists'), { programmeId }, jobAnswer, { grant, key })

export const takeReply = (grant: Grant, input: ReplyInput, key: string) =>
  post(pemdaPath(grant, '/verification/replies'), input, jobAnswer, { grant, key })

/** The names of a list with their numbers, for matching on this computer; taking them is recorded. */
export const takeListedNames = (grant: Grant, listId: string, signal: AbortSignal) =>
  get(pemdaPath(grant, `/verification/lists/${listId}/names`), listedNames, { grant, signal })

/** Sends what was found here, and nothing else, and has it taken in. */
export async function sendFound(grant: Grant, found: FoundFile, about: Omit<ReplyInput, 'fileDigest'>, key: string) {
  const { digest } = await sendDelivery(grant, fileOfFound(found), {
    signal: new AbortController().signal,
    onProgress: () => undefined,
  })
  return post(pemdaPath(grant, '/verification/found'), { ...about, fileDigest: digest }, jobAnswer, { grant, key })
}

export const fileOfFound = (found: FoundFile): File =>
  new File([JSON.stringify(found)], 'hasil-pemadanan.json', { type: 'application/json' })

export const startVerification = (grant: Grant, input: VerifyInput, key: string) =>
  post(pemdaPath(grant, '/verification/runs'), input, jobAnswer, { grant, key })

const nikPath = (grant: Grant, { runId, personId }: NikQuestion, what: string) =>
  pemdaPath(grant, `/verification/people/${runId}/${personId}/nik/${what}`)

/** Both numbers in full. Without a key: what an act answers under a key is kept, and numbers must not be. */
export const openNikPair = (grant: Grant, asked: NikQuestion) =>
  post(nikPath(grant, asked, 'open'), {}, nikPair, { grant })

export const answerNik = (grant: Grant, { answer, reason, ...asked }: NikAnswerInput, key: string) =>
  post(nikPath(grant, asked, 'answer'), { answer, reason }, effectAnswer, { grant, key })
