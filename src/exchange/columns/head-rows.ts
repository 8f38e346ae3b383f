import type { SheetRow } from '../sheet/cell.ts'
import { cellAt } from '../sheet/cell.ts'
import type { MapColumn } from './column-map.ts'
import type { HeaderParts, HeaderScorer } from './header-score.ts'

/** A list begins below its titles; nobody writes more of them than this. */
export const titleRowsSearched = 30
const deepestHead = 3
const clear = 0.55
/** What a second row of head must add before it is believed to be one. */
const gainForDepth = 0.3

export type Head = {
  /** Indexes into the rows given; `first` > `last` when the list has no head. */
  readonly first: number
  readonly last: number
  /** For each column the texts above it. */
  readonly parts: readonly HeaderParts[]
}

/** The rows that name the columns, among the first of a sheet; undefined when none names at least two. */
export function findHead(
  rows: readonly SheetRow[],
  columns: readonly MapColumn[],
  scorer: HeaderScorer,
): Head | undefined {
  let best: { first: number; last: number; worth: number } | undefined
  for (let first = 0; first < Math.min(rows.length, titleRowsSearched); first++) {
    for (let last = first; last < Math.min(first + deepestHead, rows.length) && !isData(rows[last]); last++) {
      const { parts } = headAt(rows, first, last)
      const scores = parts.map((texts) => scorer.scores(texts))
      const worth = worthOf(scores, columns) - (last - first) * gainForDepth
      if (worth > (best?.worth ?? 0)) best = { first, last, worth }
    }
  }
  if (!best) return undefined
  const first = Math.max(withGroups(rows, best.first), best.last - deepestHead + 1)
  return { ...headAt(rows, first, best.last), last: skipNumbering(rows, best.last) }
}

/** A row with somebody's number in it names no columns. */
const isData = (row: SheetRow | undefined) =>
  row?.cells.some(({ text }) => /^\d{14,17}$/.test(text.replace(/\D/g, ''))) ?? false

/** The row above belongs to the head when it is merged into it, or names groups of columns. */
function withGroups(rows: readonly SheetRow[], first: number): number {
  const [above, row] = [rows[first - 1], rows[first]]
  if (!above || !row) return first
  const isMergedInto = row.cells.some(
    (cell, column) => cell.merged && !isSidewaysCopy(row, column) && cellAt(above, column).text === cell.text,
  )
  const groups = new Set(above.cells.filter((_, column) => isSidewaysCopy(above, column)).map(({ text }) => text))
  return isMergedInto || groups.size >= 2 ? withGroups(rows, first - 1) : first
}

function headAt(rows: readonly SheetRow[], first: number, last: number): Head {
  const block = rows.slice(first, last + 1)
  const width = Math.max(...block.map((row) => row.cells.length))
  const parts = Array.from({ length: width }, (_, column) => partsAt(block, column))
  return { first, last, parts }
}

function partsAt(block: readonly SheetRow[], column: number): HeaderParts {
  const texts = block.map((row, index) => {
    const isLowest = index === block.length - 1
    return isLowest && isSidewaysCopy(row, column) ? '' : cellAt(row, column).text.replace(/\s+/g, ' ').trim()
  })
  return texts.filter((text, index) => text !== '' && text !== texts[index - 1])
}

/** A title merged over the table must not become the heading of every column. */
function isSidewaysCopy(row: SheetRow, column: number): boolean {
  const cell = cellAt(row, column)
  return cell.merged === true && column > 0 && cellAt(row, column - 1).text === cell.text
}

/** What a head explains: the best column for each field, each once; required ones count half more. */
function worthOf(scores: readonly (readonly number[])[], columns: readonly MapColumn[]): number {
  let worth = 0
  const taken = new Set<number>()
  for (const [field, { required }] of columns.entries()) {
    let best = { score: clear, index: -1 }
    for (const [index, ofColumn] of scores.entries()) {
      const score = ofColumn[field] ?? 0
      if (!taken.has(index) && score >= best.score && (best.index < 0 || score > best.score)) best = { score, index }
    }
    if (best.index < 0) continue
    taken.add(best.index)
    worth += best.score + (required ? 0.5 : 0)
  }
  return taken.size >= 2 ? worth : 0
}

/** Printed tables number their columns in a row below the head: 1, 2, 3 … or (1), (2), (3) … */
function skipNumbering(rows: readonly SheetRow[], last: number): number {
  const texts = (rows[last + 1]?.cells ?? [])
    .map((cell) => cell.text.replace(/[()\s]/g, ''))
    .filter((text) => text !== '')
  const isNumbering = texts.length >= 3 && texts.every((text, index) => text === String(index + Number(texts[0])))
  return isNumbering ? last + 1 : last
}
