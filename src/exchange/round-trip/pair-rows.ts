import type { Cells, ReturnedRow, TakenRow } from './list-column.ts'

export type RowPair = { readonly taken: TakenRow; readonly returned: ReturnedRow }

export type PairedRows = {
  /** By the key. */
  readonly pairs: readonly RowPair[]
  /** Without a key to be believed: by what identifies a person, for a human answer. */
  readonly proposed: readonly RowPair[]
  readonly added: readonly ReturnedRow[]
  readonly removed: readonly TakenRow[]
  /** Rows whose key is none of this sheet, and rows whose key stands beside somebody else's cells. */
  readonly foreign: number
  readonly displaced: number
}

export type Clues = {
  /** What somebody is known by, the strongest first; '' says nothing. */
  readonly of: (cells: Cells) => readonly string[]
  /** The cells name somebody else than the row that left under this key. */
  readonly contradicts: (taken: Cells, returned: Cells) => boolean
}

/**
 * Which returned row is which of the rows that left.
 *
 * A key alone is not believed where the cells beside it are those of another row: sorting only the visible columns leaves
 * the hidden keys behind, and believing them would give every person the cells of another one. A key is given once; a row
 * that was copied is a new row.
 */
export function pairRows(taken: readonly TakenRow[], returned: readonly ReturnedRow[], clues: Clues): PairedRows {
  const byKey = new Map(taken.map((row) => [row.key, row]))
  const strongest = uniqueBy(taken, 0, clues)
  const pairs: RowPair[] = []
  const keyless: ReturnedRow[] = []
  let [foreign, displaced] = [0, 0]
  const given = new Set<TakenRow>()
  for (const row of returned) {
    const own = byKey.get(row.key)
    const isDisplaced = own !== undefined && isElsewhere(own, row)
    if (own !== undefined && !isDisplaced && !given.has(own)) {
      given.add(own)
      pairs.push({ taken: own, returned: row })
      continue
    }
    keyless.push(row)
    if (own === undefined && row.key !== '') foreign++
    if (isDisplaced) displaced++
  }
  const { proposed, added } = propose(
    taken.filter((row) => !given.has(row)),
    keyless,
    clues,
  )
  for (const pair of proposed) given.add(pair.taken)
  return { pairs, proposed, added, removed: taken.filter((row) => !given.has(row)), foreign, displaced }

  function isElsewhere(own: TakenRow, { cells }: ReturnedRow): boolean {
    const other = strongest.get(clues.of(cells)[0] ?? '')
    return (other !== undefined && other !== 'several' && other !== own) || clues.contradicts(own.cells, cells)
  }
}

function propose(free: readonly TakenRow[], keyless: readonly ReturnedRow[], clues: Clues) {
  const proposed: RowPair[] = []
  const given = new Set<TakenRow>()
  let left = keyless
  const strengths = left[0] ? clues.of(left[0].cells).length : 0
  for (let strength = 0; strength < strengths; strength++) {
    const known = uniqueBy(
      free.filter((row) => !given.has(row)),
      strength,
      clues,
    )
    left = left.filter((row) => {
      const found = known.get(clues.of(row.cells)[strength] ?? '')
      if (found === undefined || found === 'several' || given.has(found)) return true
      given.add(found)
      proposed.push({ taken: found, returned: row })
      return false
    })
  }
  return { proposed, added: left }
}

function uniqueBy(rows: readonly TakenRow[], strength: number, clues: Clues): Map<string, TakenRow | 'several'> {
  const found = new Map<string, TakenRow | 'several'>()
  for (const row of rows) {
    const identity = clues.of(row.cells)[strength] ?? ''
    if (identity !== '') found.set(identity, found.has(identity) ? 'several' : row)
  }
  return found
}
