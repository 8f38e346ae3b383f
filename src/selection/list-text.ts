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

const head = ['payung-list', 1] as const

/**
 * The list of chosen and reserve as text, one JSON array a line. The SHA-256 of its UTF-8 bytes is the kode
 * keaslian printed on every page of the annexes: a name changed afterwards, even by the owner of the database,
 * no longer fits the code on paper.
 *
 * @param resultDigest ties the list to the selection it came out of
 */
export function listText(resultDigest: string, people: readonly ListedPerson[]): string {
  const ordered = people.toSorted((a, b) => byText(b.kind, a.kind) || a.rank - b.rank)
  return [head, ['selection', resultDigest], ...ordered.map(fields)].map((each) => `${JSON.stringify(each)}\n`).join('')
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

/** Reads what `listText` wrote. Its bytes were kept under their digest, so their shape is ours. */
export function readListText(text: string): readonly ListedPerson[] {
  const lines = text.trimEnd().split('\n')
  if (lines[0] !== JSON.stringify(head)) throw new Error('not a list of Payung')
  return lines.slice(2).map((line) => {
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
