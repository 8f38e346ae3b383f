import * as z from 'zod/mini'
import { keepLogo, letterheadKeepers, recordLetterhead } from '#letters/acts/record-letterhead.ts'
import { setKindCopies, settingPaperCopies } from '#letters/acts/set-copies.ts'
import * as contract from '#letters/contract/letterheads.ts'
import type { PaperSources } from '#letters/paper-ground.ts'
import { viewLetterheads } from '#letters/view-letterheads.ts'
import { refuse } from '#values/refusal.ts'
import { act, query, upload, type PemdaRoute } from '../route.ts'

/** How offices head their papers, and who gets copies of them. */
export const letterheadRoutes = (sources: PaperSources): readonly PemdaRoute[] => [
  query({
    path: '/letterheads',
    summary: 'How the offices of an area head their papers',
    roles: [...letterheadKeepers, 'lead-agency-head', 'auditor'],
    input: z.object({}),
    answer: contract.letterheadList,
    read: ({ tx, actor }) => viewLetterheads(tx, actor.area),
  }),
  act({
    path: '/letterheads',
    summary: 'Write down how an office heads its papers from now on',
    input: contract.letterheadInput,
    answer: contract.letterheadAnswer,
    act: recordLetterhead,
  }),
  upload({
    path: '/letterheads/logo',
    summary: 'Keep a coat of arms (PNG) for a letterhead',
    roles: letterheadKeepers,
    input: z.object({}),
    answer: contract.logoAnswer,
    limits: { maxBytes: 2 ** 20, maxFiles: 1 },
    take: async (request) => {
      const [logo] = request.files
      return logo ? keepLogo(request, logo) : refuse('broken-input', { field: 'files' })
    },
  }),
  act({
    path: '/letter-templates/:kind/copies',
    summary: 'To whom copies of a kind of letter go from now on',
    input: contract.kindCopiesInput,
    answer: contract.copiesAnswer,
    act: setKindCopies,
  }),
  act({
    path: '/papers/:paperId/copies',
    summary: 'To whom copies of this one letter go',
    input: contract.paperCopiesInput,
    answer: contract.copiesAnswer,
    act: settingPaperCopies(sources),
  }),
]
