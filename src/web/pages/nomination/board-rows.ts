import type { BoardAnswer, BoardRow } from '#nomination/contract.ts'

/** How a desa stands on the board, by the word in the address. */
export const boardStates = {
  'belum-ada': 'nothing',
  draf: 'draft',
  diusulkan: 'nominated',
  dikembalikan: 'returned',
  diteruskan: 'passed-on',
  diterima: 'received',
} as const

export type StateWord = keyof typeof boardStates
export type BoardState = (typeof boardStates)[StateWord]
export const stateWords = Object.keys(boardStates).filter(isStateWord)

export function isStateWord(word: string | undefined): word is StateWord {
  return word !== undefined && Object.hasOwn(boardStates, word)
}

/** The filters as they stand in the address, all of them words. */
export type BoardFilter = {
  readonly kecamatan?: string | undefined
  readonly keadaan?: string | undefined
  readonly telat?: string | undefined
  readonly perbaiki?: string | undefined
}

/** A list put aside never stands on the board; it would count as none. */
export function stateOf({ list }: BoardRow): BoardState {
  return list === null || list.state === 'superseded' ? 'nothing' : list.state
}

export function fittingRows(rows: readonly BoardRow[], filter: BoardFilter): BoardRow[] {
  const { kecamatan, keadaan, telat, perbaiki } = filter
  return rows.filter(
    (row) =>
      (kecamatan === undefined || row.area.startsWith(`${kecamatan}.`)) &&
      (!isStateWord(keadaan) || stateOf(row) === boardStates[keadaan]) &&
      (telat === undefined || row.late) &&
      (perbaiki === undefined || row.toMend > 0),
  )
}

type Recap = BoardAnswer['kecamatan'][number]
export type KecamatanRows = { readonly recap: Recap; readonly rows: readonly BoardRow[] }

/** The rows under their kecamatan; one of which no row fits is left out. The sums stay those of the whole kecamatan. */
export function groupRows({ kecamatan }: BoardAnswer, rows: readonly BoardRow[]): KecamatanRows[] {
  return kecamatan
    .map((recap) => ({ recap, rows: rows.filter(({ area }) => area.startsWith(`${recap.kecamatan}.`)) }))
    .filter((group) => group.rows.length > 0)
}

/** Desa of which there is something to look at, a draft included. */
export const withList = ({ desa, states }: Pick<Recap, 'desa' | 'states'>): number => desa - states.nothing

export const sumOf = (rows: readonly BoardRow[], count: (row: BoardRow) => number): number =>
  rows.reduce((sum, row) => sum + count(row), 0)

/** Names the desa has let go of; those of an addition it still writes are its own. */
export const namesWithOffices = ({ good, addition }: BoardRow): number => good - (addition?.names ?? 0)

/** What a batch step would move: lists that are due for it, and the names in them. */
export function dueFor(step: 'pass-on' | 'receive', rows: readonly BoardRow[]) {
  const due = rows.filter((row) => stateOf(row) === (step === 'receive' ? 'passed-on' : 'nominated'))
  return {
    lists: due.length,
    people: sumOf(due, (row) => namesWithOffices(row) - row.received),
    toMend: sumOf(due, ({ toMend, addition }) => toMend - (addition?.toMend ?? 0)),
  }
}
