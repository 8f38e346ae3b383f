import type { ListState } from './list-steps.ts'

/** What of a desa is with the offices or was, and what the desa writes beside it and has shown to nobody. */
export type ShownLists<List> = { readonly shown: readonly List[]; readonly addition: readonly List[] }

/**
 * A draft beside a list that was sent is an addition being written: it hides nothing of what the offices hold. Where
 * nothing was sent yet, the drafts are all there is, and they are shown.
 */
export function setAdditionApart<List extends { readonly state: ListState }>(lists: readonly List[]): ShownLists<List> {
  const shown = lists.filter(({ state }) => state !== 'draft')
  if (shown.length === 0) return { shown: lists, addition: [] }
  return { shown, addition: lists.filter(({ state }) => state === 'draft') }
}
