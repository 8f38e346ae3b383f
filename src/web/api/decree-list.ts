import { effectAnswer } from '#access/contract/approval.ts'
import { type DecreeInput, decreeLists, listChanged, signedFileAnswer } from '#selection/contract.ts'
import { queryOptions } from '@tanstack/react-query'
import { get, post } from './call.ts'
import { pemdaPath } from './request.ts'
import type { Grant } from './session.ts'
import { type Progress, upload } from './upload.ts'

/** Every list of a programme that was ever locked, newest version first. */
export const decreeListsQuery = (grant: Grant, programmeId: string) =>
  queryOptions({
    queryKey: ['decree-lists', grant.pemda, grant.role, programmeId],
    queryFn: ({ signal }) =>
      get(pemdaPath(grant, '/selection/lists'), decreeLists, { grant, params: { programmeId }, signal }),
  })

export const proposeLock = (grant: Grant, runId: string, key: string) =>
  post(pemdaPath(grant, '/selection/lock/propose'), { runId }, effectAnswer, { grant, key })

export const proposeOpening = (grant: Grant, input: { listId: string; reason: string }, key: string) =>
  post(pemdaPath(grant, '/selection/open-lock/propose'), input, effectAnswer, { grant, key })

export const proposeRelease = (grant: Grant, input: { listId: string; reason: string }, key: string) =>
  post(pemdaPath(grant, '/selection/annexes/propose'), input, effectAnswer, { grant, key })

export const submitList = (grant: Grant, listId: string, key: string) =>
  post(pemdaPath(grant, `/selection/lists/${listId}/submit`), {}, listChanged, { grant, key })

export const recordSignature = (grant: Grant, input: { listId: string; signedOn: string }, key: string) =>
  post(pemdaPath(grant, `/selection/lists/${input.listId}/signature`), { signedOn: input.signedOn }, listChanged, {
    grant,
    key,
  })

export const recordDecree = (grant: Grant, { listId, ...input }: DecreeInput, key: string) =>
  post(pemdaPath(grant, `/selection/lists/${listId}/decree`), input, listChanged, { grant, key })

type Sending = { readonly signal: AbortSignal; readonly onProgress: (progress: Progress) => void }

/** The signed decree goes up byte for byte: an electronic signature breaks with the smallest change. */
export const sendSignedFile = (grant: Grant, file: File, sending: Sending) =>
  upload({
    path: pemdaPath(grant, '/selection/signed-file'),
    files: [file],
    schema: signedFileAnswer,
    grant,
    ...sending,
  })
