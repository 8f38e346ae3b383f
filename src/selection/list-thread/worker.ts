/** The desk of a frozen list in a thread of its own: reading and drawing tens of thousands of people takes seconds. */
import { readListText, type ListedPerson } from '../list-text.ts'
import { makeAnnex, type AnnexOrder } from '../papers/make-annex.ts'
import { byText } from '../rules/priority.ts'

export type ListDesk = {
  /** @returns how many are chosen */
  open(text: Uint8Array): number
  /** The chosen by desa and rank, as the annex has them. */
  chosen(slice: { readonly at: number; readonly count: number }): readonly ListedPerson[]
  annex(order: AnnexOrder): Promise<Uint8Array>
}

export function openDesk(): ListDesk {
  let people: readonly ListedPerson[] = []
  let chosen: readonly ListedPerson[] = []
  return {
    open: (text) => {
      people = readListText(Buffer.from(text).toString('utf8'))
      chosen = people.filter(({ kind }) => kind === 'selected').toSorted(byPlace)
      return chosen.length
    },
    chosen: ({ at, count }) => chosen.slice(at, at + count),
    annex: (order) => makeAnnex(order, people),
  }
}

const byPlace = (a: ListedPerson, b: ListedPerson): number => byText(a.area, b.area) || a.rank - b.rank
