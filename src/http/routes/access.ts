import * as z from 'zod/mini'
import * as contract from '#access/contract.ts'
import { stepReset } from '#access/contract/second-step.ts'
import * as small from '#access/contract/small-office.ts'
import { layOutSmallOffice } from '#access/small-office/lay-out.ts'
import { viewSmallOffice } from '#access/small-office/view.ts'
import * as keys from '#access/contract/keys.ts'
import { listKeys, makeKey, revokeKey } from '#access/keys/keys.ts'
import { closeAccount } from '#access/close-account.ts'
import { endDuty } from '#access/duties.ts'
import { engage } from '#access/engage.ts'
import { handOverOrPropose } from '#access/entrust/hand-over-duties.ts'
import { giveOrPropose } from '#access/entrust/propose-duty.ts'
import { listProposedDuties } from '#access/entrust/proposed-duties.ts'
import { makePasswordCode } from '#access/password/code.ts'
import { listGrants, pageTrail } from '#access/read-access.ts'
import { resetSecondStep } from '#access/second-step/reset.ts'
import { act, query, type PemdaRoute } from '../route.ts'
import { cardFile } from './card-file.ts'

export const accessRoutes: readonly PemdaRoute[] = [
  query({
    path: '/grants',
    summary: 'Who holds which duty, in the area of the one who asks',
    roles: ['administrator', 'auditor'],
    input: z.object({}),
    answer: contract.grantList,
    read: async ({ tx, actor, platform }) => ({
      rows: await listGrants(tx),
      proposed: await listProposedDuties(tx, platform.world, actor),
    }),
  }),
  query({
    path: '/trail',
    summary: 'Who did what to whom, newest first',
    roles: ['administrator', 'auditor'],
    input: contract.trailInput,
    answer: contract.trailPage,
    read: ({ tx }, { before, limit }) => pageTrail(tx, before, limit),
  }),
  query({
    path: '/small-office',
    summary: 'How an office of three is laid out, and what it gives up',
    roles: ['administrator', 'auditor'],
    input: z.object({}),
    answer: small.smallOffice,
    read: ({ tx }) => viewSmallOffice(tx),
  }),
  act({
    path: '/small-office',
    summary: 'Lay the duties of an office of three out in one act',
    input: small.layOutInput,
    answer: small.laidOut,
    act: layOutSmallOffice,
  }),
  {
    method: 'POST',
    path: '/accounts',
    summary: 'Give somebody an account with a duty',
    roles: ['administrator'],
    fresh: true,
    // It holds the code of the new account.
    answersNumbers: true,
    input: contract.engageInput,
    answer: contract.engageAnswer,
    run: ({ platform, actor }, input: z.output<typeof contract.engageInput>) => engage(platform, actor, input),
  },
  act({
    path: '/accounts/:accountId/password-code',
    summary: 'Make a one-time code with which somebody sets the password',
    input: contract.passwordCodeInput,
    answer: contract.passwordCode,
    act: makePasswordCode,
  }),
  {
    method: 'POST',
    path: '/accounts/:accountId/card',
    summary: 'Print a card of one-time codes for a village operator; the card before it is void',
    roles: ['administrator'],
    fresh: true,
    input: contract.cardInput,
    answer: 'file',
    answersNumbers: true,
    run: ({ platform, actor }, input: z.output<typeof contract.cardInput>) => cardFile(platform, actor, input),
  },
  act({
    path: '/accounts/:accountId/second-step/reset',
    summary: 'Take the second step away from somebody who lost it; he sets it up anew',
    input: contract.passwordCodeInput,
    answer: stepReset,
    act: resetSecondStep,
  }),
  {
    method: 'POST',
    path: '/grants',
    summary: 'Give a further duty to somebody who has an account here, or propose it to a second person',
    roles: ['administrator'],
    fresh: true,
    input: contract.giveDutyInput,
    answer: contract.dutyAnswer,
    run: ({ platform, actor, key }, input: z.output<typeof contract.giveDutyInput>) =>
      giveOrPropose(platform, actor, { input, key }),
  },
  {
    method: 'POST',
    path: '/accounts/:accountId/hand-over',
    summary: 'End every duty of somebody and give it to a successor, in one act, or propose that to a second person',
    roles: ['administrator'],
    fresh: true,
    input: contract.handOverInput,
    answer: contract.handOverAnswer,
    answersNumbers: true,
    run: ({ platform, actor, key }, input: z.output<typeof contract.handOverInput>) =>
      handOverOrPropose(platform, actor, { input, key }),
  },
  {
    method: 'POST',
    path: '/accounts/:accountId/close',
    summary: 'Close an account: its sessions, codes and duties end',
    roles: ['administrator'],
    fresh: true,
    input: contract.closeAccountInput,
    answer: contract.accountClosed,
    run: ({ platform, actor }, input: z.output<typeof contract.closeAccountInput>) =>
      closeAccount(platform, actor, input),
  },
  query({
    path: '/keys',
    summary: 'Keys of other programs, in the area of the one who asks',
    roles: ['administrator', 'auditor'],
    input: z.object({}),
    answer: keys.keyList,
    read: async ({ tx }) => ({ rows: await listKeys(tx) }),
  }),
  act({
    path: '/keys',
    summary: 'Make a key with which another program reads counts; it is shown once',
    input: keys.makeKeyInput,
    answer: keys.keyMade,
    act: makeKey,
  }),
  act({
    path: '/keys/:keyId/revoke',
    summary: 'Revoke a key at once',
    input: keys.keyInput,
    answer: keys.keyName,
    act: revokeKey,
  }),
  act({
    path: '/grants/:grantId/end',
    summary: 'End a duty at once',
    input: contract.endDutyInput,
    answer: contract.dutyEnded,
    act: endDuty,
  }),
]
