import { rootOf } from './list-tree.ts'
import { byText } from './rules/priority.ts'

/** Somebody on the list as he stood when it was made: what the annexes print, frozen. The NIK is in full. */
export type ListedPerson = {
  readonly kind: 'selected' | 'reserve'
  readonly personId: string
  /** The place in the order of the chosen; for the reserve the order of replacement. */
  readonly rank: number
  readonly area: string
  readonly fundId: string | null
  readonly name: string
  readonly nik: string
  readonly sex: string
  readonly occupation: string
  readonly address: string
}

const head = ['payung-list', 2] as const

/** The text of a list, and the root of the tree of its people (see `list-tree.ts`), which stands in the text too. */
export type FrozenText = { readonly text: string; readonly root: string }

/**
 * The list of chosen and reserve as text, one JSON array a line. The SHA-256 of its UTF-8 bytes is the kode
 * keaslian printed on every page of the annexes: a name changed afterwards, even by the owner of the database,
 * no longer fits the code on paper.
 *
 * @param resultDigest ties the list to the selection it came out of
 */
export function listText(resultDigest: string, people: readonly ListedPerson[]): FrozenText {
  const ordered = people.toSorted((a, b) => byText(b.kind, a.kind) || a.rank - b.rank)
  const lines = ordered.map((one) => JSON.stringify(fields(one)))
  const root = rootOf(lines)
  const heads = [head, ['selection', resultDigest], ['root', root]].map((each) => JSON.stringify(each))
  return { text: [...heads, ...lines].map((each) => `${each}\n`).join(''), root }
}

const fields = (one: ListedPerson) => [
  one.kind,
  one.personId,
  one.rank,
  one.area,
  one.fundId,
  one.name,
  one.nik,
  one.sex,
  one.occupation,
  one.address,
]

/** The lines of people, over which the tree stands. */
export function linesOf(text: string): readonly string[] {
  const lines = text.trimEnd().split('\n')
  if (lines[0] !== JSON.stringify(head)) throw new Error('not a list of Payung')
  return lines.slice(3)
}

/** Reads what `listText` wrote. Its bytes were kept under their digest, so their shape is ours. */
export function readListText(text: string): readonly ListedPerson[] {
  return linesOf(text).map((line) => {
    const [kind, personId, rank, area, fundId, name, nik, sex, occupation, address] = JSON.parse(line) as [
      ListedPerson['kind'],
      string,
      number,
      string,
      string | null,
      ...[string, string, string, string, string],
    ]
    return { kind, personId, rank, area, fundId, name, nik, sex, occupation, address }
  })
}
