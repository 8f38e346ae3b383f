import * as z from 'zod/mini'
import { attestProposal } from '#access/approval/attest.ts'
import { decideProposal } from '#access/approval/decide.ts'
import { stateFamily } from '#access/approval/family.ts'
import { keepSheet, sheetLimit } from '#access/approval/sheet-file.ts'
import type { Signed } from '#access/approval/sign.ts'
import { agencyRoles, signingRoles } from '#access/approval/signing-roles.ts'
import { endStandIn, letStandIn } from '#access/approval/stand-in.ts'
import { viewStandIns } from '#access/approval/view-stand-ins.ts'
import type { AnyTwoPersonAct } from '#access/approval/two-person-act.ts'
import { viewProposals } from '#access/approval/view-proposals.ts'
import { withdrawProposal } from '#access/approval/withdraw.ts'
import * as contract from '#access/contract/approval.ts'
import { entrustDuty, handDutiesOver } from '#access/entrust/entrust-duties.ts'
import { makeFile } from '#enrolment/index.ts'
import { answerNik } from '#verification/index.ts'
import { lockList, openLock, releaseAnnexes } from '#selection/index.ts'
import { isRefusal, type Refusal } from '#values/refusal.ts'
import { act, query, upload, type PemdaRequest, type PemdaRoute } from '../route.ts'
import { approvalPapers } from './approval-papers.ts'

/** Every act of two people: the one place that knows them all. */
const twoPersonActs: readonly AnyTwoPersonAct[] = [
  lockList,
  openLock,
  releaseAnnexes,
  answerNik,
  makeFile,
  entrustDuty,
  handDutiesOver,
]

/** Where the act is long work, the last signature starts it. */
async function waking(wake: PemdaRequest['wake'], signed: Signed<object> | Refusal) {
  if (isRefusal(signed) || signed.output === null || !('jobId' in signed.output)) return signed
  await wake(String(signed.output.jobId))
  return signed
}

const deciding: readonly PemdaRoute[] = [
  query({
    path: '/proposals',
    summary: 'What waits for a second person, and what was decided lately',
    roles: [...signingRoles, 'auditor'],
    input: z.object({}),
    answer: contract.proposalList,
    read: async ({ tx, actor, platform }) => ({ rows: await viewProposals(tx, platform.world, actor) }),
  }),
  {
    method: 'POST',
    path: '/proposals/:proposalId/decide',
    summary: 'Agree to what somebody else proposed, or return it; with the last missing signature it is done',
    roles: signingRoles,
    fresh: true,
    input: contract.decideInput,
    answer: contract.signedAnswer,
    run: async ({ platform, actor, key, wake }, input: z.output<typeof contract.decideInput>) =>
      waking(wake, await decideProposal(platform, actor, twoPersonActs, { input, key })),
  },
  act({
    path: '/proposals/:proposalId/withdraw',
    summary: 'Take back what one has proposed, before it is decided',
    input: contract.proposalInput,
    answer: contract.proposalInput,
    act: withdrawProposal,
  }),
]

const onPaper: readonly PemdaRoute[] = [
  upload({
    path: '/proposals/signed-sheet',
    summary: 'Keep a signed sheet byte for byte',
    roles: signingRoles,
    input: z.object({}),
    answer: contract.sheetAnswer,
    limits: { maxBytes: sheetLimit, maxFiles: 1 },
    take: ({ platform, actor, files }) => keepSheet(platform, actor, files[0]),
  }),
  {
    method: 'POST',
    path: '/proposals/:proposalId/attest',
    summary: 'Attest that somebody has agreed on paper; with the last missing signature it is done',
    roles: signingRoles,
    fresh: true,
    input: contract.attestInput,
    answer: contract.signedAnswer,
    run: async ({ platform, actor, key, wake }, input: z.output<typeof contract.attestInput>) =>
      waking(wake, await attestProposal(platform, actor, twoPersonActs, { input, key })),
  },
]

const standingIn: readonly PemdaRoute[] = [
  query({
    path: '/stand-ins',
    summary: 'Who stands in for whom, and whom one may choose',
    roles: [...agencyRoles, 'auditor'],
    input: z.object({}),
    answer: contract.standIns,
    read: ({ tx, actor, platform }) => viewStandIns(tx, platform.world, actor),
  }),
  act({
    path: '/stand-ins',
    summary: 'Let somebody stand in for oneself between two days, by a letter',
    input: contract.standInInput,
    answer: contract.standInName,
    act: letStandIn,
  }),
  act({
    path: '/stand-ins/:standInId/end',
    summary: 'Take the own office back at once',
    input: contract.standInName,
    answer: contract.standInName,
    act: endStandIn,
  }),
  act({
    path: '/own-family',
    summary: 'State the own family card, so as never to decide about the own family',
    input: contract.familyInput,
    answer: contract.familyAnswer,
    act: stateFamily,
  }),
]

export const approvalRoutes: readonly PemdaRoute[] = [...deciding, ...onPaper, ...approvalPapers, ...standingIn]
