import { draftingMany } from '#letters/acts/draft-many.ts'
import { keepers } from '#letters/acts/keepers.ts'
import { writeBundle } from '#letters/bundle/write-bundle.ts'
import * as contract from '#letters/contract/bundle.ts'
import type { PaperSources } from '#letters/paper-ground.ts'
import { act, download, type PemdaRoute } from '../route.ts'

/** The papers of many desa at once. */
export const bundleRoutes = (sources: PaperSources): readonly PemdaRoute[] => [
  act({
    path: '/papers/many',
    summary: 'Draft the papers of every desa of an area, anew where its names changed',
    input: contract.draftManyInput,
    answer: contract.draftManyAnswer,
    act: draftingMany(sources),
  }),
  download({
    path: '/papers/bundle',
    summary: 'The drafts of an area in one file: DOCX to be printed, or ZIP with an index',
    roles: keepers,
    input: contract.bundleInput,
    read: ({ platform, ...asking }, input) => writeBundle(sources, { ...asking, world: platform.world }, input),
  }),
]
