import * as z from 'zod/mini'
import { decideProposal, signingRoles } from '#access/approval/decide.ts'
import type { AnyTwoPersonAct } from '#access/approval/two-person-act.ts'
import { viewProposals } from '#access/approval/view-proposals.ts'
import { withdrawProposal } from '#access/approval/withdraw.ts'
import * as contract from '#access/contract/approval.ts'
import { lockList, openLock } from '#selection/index.ts'
import { act, query, type PemdaRoute } from '../route.ts'

/** Every act of two people: the one place that knows them all. */
const twoPersonActs: readonly AnyTwoPersonAct[] = [lockList, openLock]

export const approvalRoutes: readonly PemdaRoute[] = [
  query({
    path: '/proposals',
    summary: 'What waits for a second person, and what was decided lately',
    roles: [...signingRoles, 'auditor'],
    input: z.object({}),
    answer: contract.proposalList,
    read: async ({ tx, actor, platform }) => ({ rows: await viewProposals(tx, actor, platform.world.clock.now()) }),
  }),
  {
    method: 'POST',
    path: '/proposals/:proposalId/decide',
    summary: 'Agree to what somebody else proposed, or return it; with the last missing signature it is done',
    roles: signingRoles,
    input: contract.decideInput,
    answer: contract.signedAnswer,
    run: ({ platform, actor, key }, input: z.output<typeof contract.decideInput>) =>
      decideProposal(platform, actor, twoPersonActs, { input, key }),
  },
  act({
    path: '/proposals/:proposalId/withdraw',
    summary: 'Take back what one has proposed, before it is decided',
    input: contract.proposalInput,
    answer: contract.proposalInput,
    act: withdrawProposal,
  }),
]
