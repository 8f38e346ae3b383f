/** The desk of a frozen list in a thread of its own: reading and drawing tens of thousands of people takes seconds. */
import type { LineProof } from '../contract.ts'
import { linesOf, readListText, type ListedPerson } from '../list-text.ts'
import { branchOf, rootOf } from '../list-tree.ts'
import { makeAnnex, type AnnexOrder } from '../papers/make-annex.ts'
import { byText } from '../rules/priority.ts'

export type ListDesk = {
  /** @returns how many are chosen */
  open(text: Uint8Array): number
  /** The chosen by desa and rank, as the annex has them. */
  chosen(slice: { readonly at: number; readonly count: number }): readonly ListedPerson[]
  annex(order: AnnexOrder): Promise<Uint8Array>
  /** null when nobody of that id is on the list */
  prove(personId: string): LineProof | null
}

export function openDesk(): ListDesk {
  let people: readonly ListedPerson[] = []
  let chosen: readonly ListedPerson[] = []
  let lines: readonly string[] = []
  return {
    open: (text) => {
      const written = Buffer.from(text).toString('utf8')
      people = readListText(written)
      lines = linesOf(written)
      chosen = people.filter(({ kind }) => kind === 'selected').toSorted(byPlace)
      return chosen.length
    },
    chosen: ({ at, count }) => chosen.slice(at, at + count),
    annex: (order) => makeAnnex(order, people),
    prove: (personId) => {
      const at = people.findIndex((one) => one.personId === personId)
      if (at === -1) return null
      const branch = branchOf(lines, at).map(({ side, hash }) => ({ side, hash: hash.toString('hex') }))
      return { at, root: rootOf(lines), branch }
    },
  }
}

const byPlace = (a: ListedPerson, b: ListedPerson): number => byText(a.area, b.area) || a.rank - b.rank
