import { outcomeFilters, type DecreeList, type OutcomeRow, type SelectionRun } from '#selection/contract.ts'
import type { Tone } from '../../kit/status-word.tsx'

/** An outcome as the lists filter by it: the held ones stand apart from the refused. */
export type OutcomeWordKey = (typeof outcomeFilters)[number]

export const outcomeTones = {
  selected: 'ok',
  reserve: 'wait',
  'outside-quota': 'quiet',
  held: 'wait',
  refused: 'stop',
} as const satisfies Record<OutcomeWordKey, Tone>

export const keyOf = ({ outcome, held }: Pick<OutcomeRow, 'outcome' | 'held'>): OutcomeWordKey =>
  held ? 'held' : outcome

/** A word of the address, if it is an outcome. */
export const outcomeIn = (text: string | undefined): OutcomeWordKey | undefined =>
  outcomeFilters.find((word) => word === text)

/** What those within the quota are called: calon penerima by the lock, ditetapkan by the numbered decree alone. */
export function selectedWord(
  run: Pick<SelectionRun, 'id'>,
  lists: readonly DecreeList[],
): 'selected' | 'proposed' | 'decreed' {
  const list = lists.find(({ runId, state }) => runId === run.id && state !== 'opened')
  if (list === undefined) return 'selected'
  return list.state === 'numbered' ? 'decreed' : 'proposed'
}
