import * as z from 'zod/mini'
import { proposing } from '#access/approval/propose.ts'
import { effectAnswer } from '#access/contract/approval.ts'
import type { Role } from '#access/roles.ts'
import type { Rulebook } from '#rulebook/types.ts'
import * as contract from '#selection/contract.ts'
import {
  annexOf,
  compareRuns,
  countChanges,
  decreeDraftOf,
  explainPerson,
  exportData,
  keepSignedFile,
  lockList,
  notaDinasOf,
  openLock,
  proveLine,
  releaseAnnexes,
  recordDecree,
  recordSignature,
  selectJob,
  submitList,
  takeSignedFile,
  viewList,
  viewLists,
  viewOutcomes,
  viewRun,
  viewRuns,
  viewTotals,
  whyPage,
} from '#selection/index.ts'
import { formatDate } from '#values/plain-date.ts'
import { isRefusal, type Refusal } from '#values/refusal.ts'
import { act, download, job, query, upload, type FileAnswer, type PemdaRoute, type QueryContext } from '../route.ts'

const agency = ['lead-agency-officer', 'lead-agency-head'] as const
const office = [...agency, 'welfare-data-officer', 'auditor'] as const
/** Who tells somebody why he was chosen or not. */
const explainers: readonly Role[] = [...office, 'kecamatan-verifier', 'desa-operator', 'complaint-officer']
/** Lists with their people and rupiah counted: who pays, who sends the bill and who answers for the programme too. */
const counters: readonly Role[] = [...explainers, 'finance', 'opd-payer', 'executive', 'bpjs-branch', 'integration']
/** By area, occupation, sex and decile; a bill needs none of that. */
const tellers: readonly Role[] = [...explainers, 'executive', 'integration']
const signedFileLimit = 30 * 1_048_576

export function selectionRoutes(book: Rulebook): readonly PemdaRoute[] {
  return [
    ...running(book),
    ...readings,
    ...comparing,
    ...explaining(book),
    ...locking,
    ...recording,
    ...papers(book),
    ...proofs,
  ]
}

const running = (book: Rulebook): readonly PemdaRoute[] => [
  job({
    path: '/selection/select',
    summary: 'Rank everybody verified and seat them by the newest policy',
    input: contract.selectInput,
    job: selectJob(book),
  }),
]

const readings: readonly PemdaRoute[] = [
  query({
    path: '/selection/runs',
    summary: 'Every finished selection of a programme, newest first',
    roles: office,
    input: contract.programmeInput,
    answer: contract.selectionRuns,
    read: ({ tx }, { programmeId }) => viewRuns(tx, programmeId),
  }),
  query({
    path: '/selection/:runId',
    summary: 'One selection with its counts, money and digests',
    roles: counters,
    forKeys: 'selection',
    input: contract.runInput,
    answer: contract.selectionRun,
    read: ({ tx, actor }, { runId }) => viewRun(tx, actor, runId),
  }),
  query({
    path: '/selection/:runId/outcomes',
    summary: 'People of a selection with what became of each, by rank',
    roles: explainers,
    input: contract.outcomesInput,
    answer: contract.outcomePage,
    read: (context, asked) => viewOutcomes(context, asked),
  }),
  query({
    path: '/selection/:runId/totals',
    summary: 'Counts by outcome, area, occupation, sex and decile',
    roles: tellers,
    forKeys: 'selection',
    input: contract.runInput,
    answer: contract.totalsAnswer,
    read: ({ tx, actor }, { runId }) => viewTotals(tx, actor, runId),
  }),
]

const comparing: readonly PemdaRoute[] = [
  {
    method: 'GET',
    path: '/selection/compare',
    summary: 'Who enters and who leaves between two selections',
    roles: office,
    input: contract.compareInput,
    answer: contract.compareAnswer,
    run: ({ platform, actor }, asked: z.output<typeof contract.compareInput>) => compareRuns(platform, actor, asked),
  },
  {
    method: 'GET',
    path: '/selection/compare/counts',
    summary: 'How many enter, leave and stay between two selections',
    roles: office,
    input: contract.compareCountsInput,
    answer: contract.compareCounts,
    run: ({ platform, actor }, runs: z.output<typeof contract.compareCountsInput>) =>
      countChanges(platform, actor, runs),
  },
]

const explaining = (book: Rulebook): readonly PemdaRoute[] => [
  query({
    path: '/selection/:runId/why/:personId',
    summary: 'Why this person was chosen or not',
    roles: explainers,
    input: contract.whyInput,
    answer: contract.whyAnswer,
    read: (context, asked) => explainPerson(book, context, asked),
  }),
  download({
    path: '/selection/:runId/why/:personId.html',
    summary: 'The same as one plain page for printing',
    roles: explainers,
    input: contract.whyPageInput,
    read: async (context, { language, ...asked }): Promise<FileAnswer | Refusal> => {
      const why = await explainPerson(book, context, asked)
      if (isRefusal(why)) return why
      const today = formatDate(context.platform.world.clock.today(), language)
      const bytes = Buffer.from(whyPage(why, language, today))
      const page = { name: 'penjelasan.html', mediaType: 'text/html; charset=utf-8', bytes, inline: true }
      return page
    },
  }),
]

const locking: readonly PemdaRoute[] = [
  act({
    path: '/selection/lock/propose',
    summary: 'Propose to lock the list of a selection; says its effect in people and rupiah',
    input: contract.runInput,
    answer: effectAnswer,
    act: proposing(lockList),
  }),
  act({
    path: '/selection/open-lock/propose',
    summary: 'Propose to open a lock before the decree is signed',
    input: contract.reasonedInput,
    answer: effectAnswer,
    act: proposing(openLock),
  }),
  act({
    path: '/selection/annexes/propose',
    summary: 'Propose to release the annexes of a signed list, which hold every NIK',
    input: contract.reasonedInput,
    answer: effectAnswer,
    act: proposing(releaseAnnexes),
  }),
  query({
    path: '/selection/lists',
    summary: 'Every locked list of a programme, newest version first',
    roles: counters,
    forKeys: 'selection',
    input: contract.programmeInput,
    answer: contract.decreeLists,
    read: ({ tx, platform }, { programmeId }) => viewLists(tx, programmeId, platform.world.clock.now()),
  }),
  query({
    path: '/selection/lists/:listId',
    summary: 'One list with its effect, code and decree',
    roles: counters,
    forKeys: 'selection',
    input: contract.listInput,
    answer: contract.decreeList,
    read: ({ tx, platform }, { listId }) => viewList(tx, listId, platform.world.clock.now()),
  }),
]

const recording: readonly PemdaRoute[] = [
  act({
    path: '/selection/lists/:listId/submit',
    summary: 'The list went to the head of region',
    input: contract.listInput,
    answer: contract.listChanged,
    act: submitList,
  }),
  act({
    path: '/selection/lists/:listId/signature',
    summary: 'The decree was signed; its number is still open',
    input: contract.signInput,
    answer: contract.listChanged,
    act: recordSignature,
  }),
  upload({
    path: '/selection/signed-file',
    summary: 'Keep the signed decree byte for byte',
    roles: agency,
    input: z.object({}),
    answer: contract.signedFileAnswer,
    limits: { maxBytes: signedFileLimit, maxFiles: 1 },
    take: ({ platform, actor, files }) => keepSignedFile(platform, actor, files[0]),
  }),
  act({
    path: '/selection/lists/:listId/decree',
    summary: 'Record number, date and file of the signed decree',
    input: contract.decreeInput,
    answer: contract.listChanged,
    act: recordDecree,
  }),
]

const takingOf = ({ actor, platform, files }: QueryContext) => ({
  actor,
  files,
  at: platform.world.clock.now(),
  on: platform.world.clock.today(),
})

const proofs: readonly PemdaRoute[] = [
  {
    method: 'GET',
    path: '/selection/lists/:listId/branch/:personId',
    summary: 'What proves one line of a locked list by the root of its tree, without showing any other line',
    roles: [...agency, 'auditor'],
    input: contract.proofInput,
    answer: contract.lineProof,
    run: ({ platform, actor }, asked: z.output<typeof contract.proofInput>) => proveLine(platform, actor, asked),
  },
]

const papers = (book: Rulebook): readonly PemdaRoute[] => [
  download({
    path: '/selection/lists/:listId/nota-dinas',
    summary: 'The memorandum to the head of region, as DOCX',
    roles: agency,
    input: contract.listInput,
    read: (context, { listId }) => notaDinasOf(book, context.tx, takingOf(context), listId),
  }),
  download({
    path: '/selection/lists/:listId/decree-draft',
    summary: 'The draft decree, as DOCX',
    roles: agency,
    input: contract.draftInput,
    read: (context, asked) => decreeDraftOf(book, context.tx, takingOf(context), asked),
  }),
  {
    method: 'GET',
    path: '/selection/lists/:listId/annex',
    summary: 'Annex I or II, as PDF on F4 or A4 or as XLSX; logged, because it holds every NIK',
    roles: agency,
    fresh: true,
    input: contract.annexInput,
    answer: 'file',
    answersNumbers: true,
    run: ({ platform, actor }, asked: z.output<typeof contract.annexInput>) => annexOf(book, platform, actor, asked),
  },
  {
    method: 'GET',
    path: '/selection/lists/:listId/signed-file',
    summary: 'The signed decree as it came; logged',
    roles: [...agency, 'auditor'],
    fresh: true,
    input: contract.listInput,
    answer: 'file',
    answersNumbers: true,
    run: ({ platform, actor }, asked: z.output<typeof contract.listInput>) => takeSignedFile(platform, actor, asked),
  },
  {
    method: 'GET',
    path: '/selection/:runId/data',
    summary: 'People or rules of a locked selection as plain files, to run it again elsewhere',
    roles: [...agency, 'auditor'],
    fresh: true,
    input: contract.dataInput,
    answer: 'file',
    run: ({ platform, actor }, asked: z.output<typeof contract.dataInput>) => exportData(platform, actor, asked),
  },
]
