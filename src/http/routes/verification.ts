import * as z from 'zod/mini'
import { proposing } from '#access/approval/propose.ts'
import { effectAnswer } from '#access/contract/approval.ts'
import { scopeOf } from '#access/actor.ts'
import { keepFile } from '#platform/files/stored-file.ts'
import { refuse } from '#values/refusal.ts'
import * as contract from '#verification/contract.ts'
import {
  answerNik,
  importSnapshotJob,
  listRuns,
  listSnapshots,
  makeListJob,
  matchers,
  openNikPair,
  pageVerified,
  takeFoundJob,
  takeList,
  takeNames,
  takeReplyJob,
  verifyJob,
  viewMatchingLists,
} from '#verification/index.ts'
import type { Rulebook } from '#rulebook/types.ts'
import { act, download, job, query, upload, type PemdaRoute } from '../route.ts'

const workers = ['lead-agency-officer', 'welfare-data-officer'] as const
const readers = [...workers, 'lead-agency-head', 'kecamatan-verifier', 'auditor'] as const
const fileAnswer = z.object({ digest: z.string(), name: z.string(), bytes: z.int() })
const largestExtract = 256 * 2 ** 20

export function verificationRoutes(book: Rulebook): readonly PemdaRoute[] {
  return [...deliveries, ...lists, ...runs(book), ...nikQuestions]
}

const nikQuestions: readonly PemdaRoute[] = [
  act({
    path: '/verification/people/:runId/:personId/nik/open',
    summary: 'The NIK of the desa and that of the welfare data in full, where they differ; logged',
    input: contract.nikQuestion,
    answer: contract.nikPair,
    act: openNikPair,
  }),
  act({
    path: '/verification/people/:runId/:personId/nik/answer',
    summary:
      'Propose which of two NIK is right, with a reason; until somebody agrees the row is not sent to the branch',
    input: contract.nikAnswerInput,
    answer: effectAnswer,
    act: proposing(answerNik),
  }),
]

const deliveries: readonly PemdaRoute[] = [
  upload({
    path: '/verification/files',
    summary: 'Upload a welfare extract or a list of covered people',
    roles: workers,
    input: z.object({}),
    answer: fileAnswer,
    limits: { maxBytes: largestExtract, maxFiles: 1 },
    take: async ({ platform, actor, files }) => {
      const [file] = files
      if (!file) return refuse('broken-input', { field: 'file' })
      const store = await platform.files(actor.pemda)
      const as = { name: file.name, mediaType: file.mediaType, at: platform.world.clock.now(), by: actor.accountId }
      const digest = await platform.inScope(scopeOf(actor), (tx) => keepFile(tx, store, file.bytes, as))
      return { digest, name: file.name, bytes: file.bytes.length }
    },
  }),
  job({
    path: '/verification/snapshots',
    summary: 'Take in an uploaded delivery',
    input: contract.snapshotInput,
    job: importSnapshotJob,
  }),
  query({
    path: '/verification/snapshots',
    summary: 'Deliveries of welfare data and of covered people, newest first',
    roles: readers,
    input: z.object({}),
    answer: contract.snapshotList,
    read: async ({ tx }) => ({ rows: await listSnapshots(tx) }),
  }),
  download({
    path: '/verification/snapshots/:digest/faults',
    summary: 'The rows of a delivery that could not be used, with the reason',
    roles: workers,
    input: z.object({ digest: z.string().check(z.regex(/^[0-9a-f]{64}$/)) }),
    read: async ({ tx, actor, platform }, { digest }) => {
      const known = (await listSnapshots(tx)).some(({ faultFile }) => faultFile === digest)
      if (!known) return refuse('not-found')
      const bytes = (await platform.files(actor.pemda)).get(digest)
      return {
        name: 'perlu-diperbaiki.xlsx',
        mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        bytes,
      }
    },
  }),
]

const takeListRoute: PemdaRoute = {
  method: 'GET',
  path: '/verification/lists/:listId/sheet.xlsx',
  summary: 'A list for the welfare office as a sheet, with full numbers; taking it is logged',
  roles: matchers,
  fresh: true,
  input: contract.listInput,
  answer: 'file',
  answersNumbers: true,
  run: ({ platform, actor }, input: { listId: string }) => takeList(platform, actor, input),
}

const takeNamesRoute: PemdaRoute = {
  method: 'GET',
  path: '/verification/lists/:listId/names',
  summary: 'The names of a list for matching on the officer’s own computer, with full numbers; taking them is logged',
  roles: matchers,
  fresh: true,
  input: contract.listInput,
  answer: contract.listedNames,
  answersNumbers: true,
  run: ({ platform, actor }, input: { listId: string }) => takeNames(platform, actor, input),
}

const lists: readonly PemdaRoute[] = [
  job({
    path: '/verification/lists',
    summary: 'Make the list of everybody nominated that goes to the welfare office',
    input: contract.makeListInput,
    job: makeListJob,
  }),
  query({
    path: '/verification/lists',
    summary: 'Lists that went out for matching, with how many people were answered',
    roles: readers,
    input: contract.makeListInput,
    answer: contract.matchingLists,
    read: async ({ tx, actor }, { programmeId }) => ({
      rows: await viewMatchingLists(tx, actor.pemda, programmeId),
    }),
  }),
  takeListRoute,
  takeNamesRoute,
  job({
    path: '/verification/replies',
    summary: 'Take in a list that came back with deciles, uploaded before',
    input: contract.replyInput,
    job: takeReplyJob,
  }),
  job({
    path: '/verification/found',
    summary: 'Take in what the officer’s own browser found for a list; results only, uploaded before',
    input: contract.replyInput,
    job: takeFoundJob,
  }),
]

function runs(book: Rulebook): readonly PemdaRoute[] {
  return [
    job({
      path: '/verification/runs',
      summary: 'Match and judge everybody nominated',
      input: contract.verifyInput,
      job: verifyJob(book),
    }),
    query({
      path: '/verification/runs',
      summary: 'Finished verification runs of a programme with their counts',
      roles: readers,
      input: z.object({ programmeId: z.uuid() }),
      answer: contract.verificationRuns,
      read: async ({ tx }, { programmeId }) => ({ rows: await listRuns(tx, programmeId) }),
    }),
    query({
      path: '/verification/people',
      summary: 'People of a run with match, decile, cover and every condition',
      roles: readers,
      input: contract.verifiedFilter,
      answer: contract.verifiedPage,
      read: ({ tx, vault, platform }, filter) => pageVerified(tx, vault, platform.world.clock.now(), filter),
    }),
  ]
}
