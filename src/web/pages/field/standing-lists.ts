import type { ListView } from '#nomination/contract.ts'

/** The lists that stand: no newer version has taken their place. */
export const standingLists = <List extends Pick<ListView, 'state'>>(lists: readonly List[]): readonly List[] =>
  lists.filter(({ state }) => state !== 'superseded')
