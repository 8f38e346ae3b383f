import * as z from 'zod/mini'
import { draftingPaper } from '#letters/acts/draft-paper.ts'
import { filingPaper } from '#letters/acts/file-paper.ts'
import { keepers } from '#letters/acts/keepers.ts'
import { keepScan } from '#letters/acts/keep-scan.ts'
import { initiallingPaper } from '#letters/acts/initial-paper.ts'
import { recordHolder } from '#letters/acts/record-holder.ts'
import { signingPaper } from '#letters/acts/sign-paper.ts'
import { takeSheet } from '#letters/acts/take-sheet.ts'
import * as contract from '#letters/contract.ts'
import { listHolders } from '#letters/list-holders.ts'
import { readPapers } from '#letters/list-papers.ts'
import type { PaperSources } from '#letters/paper-ground.ts'
import { writePaper } from '#letters/write-paper.ts'
import { desaPapers, kecamatanPapers, requestPapers } from '#nomination/index.ts'
import { drawPapers } from '#selection/index.ts'
import { refuse } from '#values/refusal.ts'
import { matchingRequestPapers, verificationPapers } from '#verification/index.ts'
import { bundleRoutes } from './paper-bundles.ts'
import { letterheadRoutes } from './letterheads.ts'
import { templateRoutes } from './letter-templates.ts'
import { act, download, query, upload, type PemdaRoute } from '../route.ts'

/** Every step's papers by what they are about. */
const sources: PaperSources = new Map(
  [requestPapers, desaPapers, kecamatanPapers, matchingRequestPapers, verificationPapers, drawPapers].map((source) => [
    source.about,
    source,
  ]),
)

const readers = [...keepers, 'auditor'] as const

const papers: readonly PemdaRoute[] = [
  query({
    path: '/papers',
    summary: 'The papers that something needs, and where each of them stands',
    roles: readers,
    input: contract.subject,
    answer: contract.paperList,
    read: ({ tx, vault, actor, platform }, of) => readPapers(sources, { tx, vault, actor, world: platform.world }, of),
  }),
  act({
    path: '/papers',
    summary: 'Draft a paper from the data as they stand',
    input: contract.draftInput,
    answer: contract.draftAnswer,
    act: draftingPaper(sources),
  }),
  download({
    path: '/papers/:paperId/draft',
    summary: 'The draft as DOCX, to be printed and signed',
    roles: keepers,
    input: contract.paperId,
    read: ({ platform, ...asking }, { paperId }) => writePaper(sources, { ...asking, world: platform.world }, paperId),
  }),
  act({
    path: '/papers/:paperId/initial',
    summary: 'Write down that an office of the ladder initialled a draft',
    input: contract.initialInput,
    answer: contract.paperAnswer,
    act: initiallingPaper(sources),
  }),
  act({
    path: '/papers/:paperId/sign',
    summary: 'Write down who signed a paper, on which day, and its number',
    input: contract.signInput,
    answer: contract.paperAnswer,
    act: signingPaper(sources),
  }),
  upload({
    path: '/papers/scan',
    summary: 'Keep the scan of a signed paper (PDF, JPG, PNG), byte for byte',
    roles: keepers,
    input: z.object({}),
    answer: contract.scanAnswer,
    limits: { maxBytes: 10 * 2 ** 20, maxFiles: 1 },
    take: async (request) => {
      const [scan] = request.files
      return scan ? keepScan(request, scan) : refuse('broken-input', { field: 'files' })
    },
  }),
  act({
    path: '/papers/:paperId/file',
    summary: 'File the signed sheet of a paper',
    input: contract.fileInput,
    answer: contract.paperAnswer,
    act: filingPaper(sources),
  }),
  {
    method: 'GET',
    path: '/papers/:paperId/sheet',
    summary: 'The signed sheet as it came; logged',
    roles: readers,
    input: contract.paperId,
    answer: 'file',
    run: ({ platform, actor }, asked: z.output<typeof contract.paperId>) => takeSheet(platform, actor, asked),
  },
]

const holders: readonly PemdaRoute[] = [
  query({
    path: '/office-holders',
    summary: 'Who holds or held which office, in an area and below it',
    roles: [...readers, 'administrator'],
    input: contract.holdersInput,
    answer: contract.holderList,
    read: ({ tx, actor }, { area }) => listHolders(tx, area ?? actor.area),
  }),
  act({
    path: '/office-holders',
    summary: 'Write down who holds an office from a day on',
    input: contract.holderInput,
    answer: contract.holderAnswer,
    act: recordHolder,
  }),
]

export const paperRoutes: readonly PemdaRoute[] = [
  ...papers,
  ...holders,
  ...templateRoutes(sources),
  ...letterheadRoutes(sources),
  ...bundleRoutes(sources),
]
