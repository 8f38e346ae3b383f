import { refuse, type Refusal } from '#values/refusal.ts'
import type { ListState } from './list-steps.ts'

/** Why a desa takes a name off its list. */
export const removalReasons = ['wrong-person', 'died', 'moved', 'already-covered', 'twice'] as const
export type RemovalReason = (typeof removalReasons)[number]

export type RowStanding = {
  readonly listState: ListState | 'superseded'
  readonly current: boolean
  readonly isRemoved: boolean
  /** A row to be mended did not go on with its list, wherever the list is. */
  readonly isToMend: boolean
}

/**
 * Why this row can be neither changed nor removed, or undefined where it can. What was sent is what the kecamatan
 * checks and signs for: a name leaves it only after the list was returned.
 */
export function whyFixed({ listState, current, isRemoved, isToMend }: RowStanding): Refusal | undefined {
  if (isRemoved) return refuse('row-removed-already')
  if (!current || listState === 'superseded') return refuse('row-replaced-already')
  if (isToMend || listState === 'draft' || listState === 'returned') return undefined
  return refuse(listState === 'nominated' ? 'name-with-kecamatan' : 'name-with-agency')
}
