import {
  accountClosed,
  type CloseAccountInput,
  dutyAnswer,
  dutyEnded,
  type EndDutyInput,
  engageAnswer,
  type EngageInput,
  type GiveDutyInput,
  grantList,
  handOverAnswer,
  type HandOverInput,
  passwordCode,
  trailRow,
} from '#access/contract.ts'
import { type OpenWindowInput, windowOpened, windowPage } from '#access/contract/windows.ts'
import { stepReset } from '#access/contract/second-step.ts'
import { history } from '#access/contract/history.ts'
import { queryOptions } from '@tanstack/react-query'
import { get, post } from './call.ts'
import { listQuery } from './list.ts'
import { pemdaPath } from './request.ts'
import type { Grant } from './session.ts'

/** Who holds which duty, in the area of the one who asks. */
export const grantsQuery = (grant: Grant) =>
  queryOptions({
    queryKey: ['grants', grant.pemda, grant.role, grant.area],
    queryFn: ({ signal }) => get(pemdaPath(grant, '/grants'), grantList, { grant, signal }),
  })

export const engage = (grant: Grant, input: EngageInput, key: string) =>
  post(pemdaPath(grant, '/accounts'), input, engageAnswer, { grant, key })

export const makePasswordCode = (grant: Grant, accountId: string, key: string) =>
  post(pemdaPath(grant, `/accounts/${accountId}/password-code`), {}, passwordCode, { grant, key })

export const resetSecondStep = (grant: Grant, accountId: string, key: string) =>
  post(pemdaPath(grant, `/accounts/${accountId}/second-step/reset`), {}, stepReset, { grant, key })

export const giveDuty = (grant: Grant, input: GiveDutyInput, key: string) =>
  post(pemdaPath(grant, '/grants'), input, dutyAnswer, { grant, key })

export const endDuty = (grant: Grant, { grantId, reason }: EndDutyInput, key: string) =>
  post(pemdaPath(grant, `/grants/${grantId}/end`), { reason }, dutyEnded, { grant, key })

/** States for what the full numbers of one list are wanted. */
export const openWindow = (grant: Grant, input: OpenWindowInput, key: string) =>
  post(pemdaPath(grant, '/windows'), input, windowOpened, { grant, key })

/** Who saw full numbers lately, for what. */
export const windowsQuery = (grant: Grant) =>
  queryOptions({
    queryKey: ['windows', grant.pemda, grant.role, grant.area],
    queryFn: ({ signal }) => get(pemdaPath(grant, '/windows'), windowPage, { grant, signal }),
  })

export const handOver = (grant: Grant, { accountId, ...input }: HandOverInput, key: string) =>
  post(pemdaPath(grant, `/accounts/${accountId}/hand-over`), input, handOverAnswer, { grant, key })

export const closeAccount = (grant: Grant, { accountId, reason }: CloseAccountInput, key: string) =>
  post(pemdaPath(grant, `/accounts/${accountId}/close`), { reason }, accountClosed, { grant, key })

/** Who did what to one person, list or fund, newest first. */
export const historyQuery = (grant: Grant, subject: string) =>
  queryOptions({
    queryKey: ['history', grant.pemda, grant.role, grant.area, subject],
    queryFn: ({ signal }) => get(pemdaPath(grant, `/history/${subject}`), history, { grant, signal }),
  })

/** One page of the audit trail, newest first. */
export const trailQuery = (grant: Grant, before: string | undefined) =>
  listQuery({ grant, path: '/trail', row: trailRow, filters: { before } })
