import {
  type AttestInput,
  type DecideInput,
  proposalInput,
  type ProposalRow,
  proposalList,
  sheetAnswer,
  signedAnswer,
} from '#access/contract/approval.ts'
import { queryOptions } from '@tanstack/react-query'
import { get, post } from './call.ts'
import { pemdaPath } from './request.ts'
import type { Grant } from './session.ts'
import { type Progress, upload } from './upload.ts'

/** What waits for a second person, and what was decided lately. */
export const proposalsQuery = (grant: Grant) =>
  queryOptions({
    queryKey: ['proposals', grant.pemda, grant.role, grant.area],
    queryFn: ({ signal }) => get(pemdaPath(grant, '/proposals'), proposalList, { grant, signal }),
  })

export type Decision = DecideInput

/** The second person's word, whatever the act. */
export const decideProposal = (grant: Grant, { proposalId, ...word }: Decision, key: string) =>
  post(pemdaPath(grant, `/proposals/${proposalId}/decide`), word, signedAnswer, { grant, key })

export const withdrawProposal = (grant: Grant, proposalId: string, key: string) =>
  post(pemdaPath(grant, `/proposals/${proposalId}/withdraw`), {}, proposalInput, { grant, key })

type Sending = { readonly signal: AbortSignal; readonly onProgress: (progress: Progress) => void }

/** The signed sheet goes up byte for byte. */
export const sendSheet = (grant: Grant, file: File, sending: Sending) =>
  upload({ path: pemdaPath(grant, '/proposals/signed-sheet'), files: [file], schema: sheetAnswer, grant, ...sending })

/** Says that somebody else has agreed on paper. */
export const attestProposal = (grant: Grant, { proposalId, ...read }: AttestInput, key: string) =>
  post(pemdaPath(grant, `/proposals/${proposalId}/attest`), read, signedAnswer, { grant, key })

/** Still to be decided; the server refuses an expired one, so it is not shown as waiting. */
export const isOpen = ({ state, expiresAt }: ProposalRow): boolean =>
  state === 'waiting' && new Date(expiresAt) > new Date()
