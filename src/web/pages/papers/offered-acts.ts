import type { PaperRow } from '#letters/contract.ts'

export type PaperAct = 'draft' | 'redraft' | 'take' | 'initial' | 'sign' | 'number' | 'copies' | 'file' | 'replace'

/** What somebody who keeps a paper may do next, the next thing first. An out-of-date draft can only be made anew. */
export function offeredActs(paper: PaperRow): readonly PaperAct[] {
  const { state, outOfDate } = paper
  const acts: readonly (PaperAct | false)[] = [
    state === null && 'draft',
    isStale(paper) && 'redraft',
    ...(isOpen(paper) && !outOfDate
      ? ([
          'take',
          paper.initials.some(({ on }) => on === null) && 'initial',
          'sign',
          paper.copies !== null && 'copies',
        ] as const)
      : []),
    state === 'ditandatangani' && 'file',
    state === 'ditandatangani' && paper.isNumbered && paper.number === null && 'number',
    paper.signedOn !== null && outOfDate && 'replace',
  ]
  return acts.filter((act) => act !== false)
}

const isOpen = ({ state }: PaperRow): boolean => state === 'konsep' || state === 'diparaf'

/** An unsigned draft tells other data, or stands in another template, than a new one would. */
const isStale = (paper: PaperRow): boolean => isOpen(paper) && (paper.outOfDate || paper.templateChanged)
