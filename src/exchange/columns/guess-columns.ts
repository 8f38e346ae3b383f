import type { Refusal } from '#values/refusal.ts'
import { refuse } from '#values/refusal.ts'
import type { Cell, SheetRow } from '../sheet/cell.ts'
import { cellAt } from '../sheet/cell.ts'
import type { ColumnMap, MapColumn } from './column-map.ts'
import { isPersonal, shareOf, tellingFormats } from './column-profile.ts'
import type { ColumnFormat } from './fields.ts'
import type { Head } from './head-rows.ts'
import { findHead, titleRowsSearched } from './head-rows.ts'
import { HeaderScorer } from './header-score.ts'
import { joinedFields } from './joined-cells.ts'

export type ColumnCandidate = {
  /** Counted from 0. */
  readonly index: number
  /** As it stands above the column; empty when nothing does. */
  readonly header: string
  /** 0 to 1: below 0.7 a person should look. */
  readonly confidence: number
}
export type GuessedColumn = ColumnCandidate & { readonly field: string; readonly runnerUp?: ColumnCandidate }

export type GuessedColumns = {
  /** Row numbers as Excel shows them. Data begins below `headerRow`; 0 when the list has no head. */
  readonly firstHeaderRow: number
  readonly headerRow: number
  readonly columns: readonly GuessedColumn[]
  /** Required fields that no column was found for. */
  readonly missing: readonly string[]
  /** Columns with a heading that no field took: shown, so that nothing is lost unseen. */
  readonly unused: readonly { readonly index: number; readonly header: string }[]
  /** The texts above the head, each once: which desa, which kecamatan, which year. */
  readonly titles: readonly string[]
}

const sampleRows = 200
const enough = 0.5
const worthMentioning = 0.3
/** Content alone is never as sure as a heading. */
const contentScore = 0.65
const contradicted = 0.5

/**
 * Finds the columns of a list as people make lists: titles above, a head of one to three rows, other names and
 * another order. Headings decide; the content of the column confirms or contradicts them, and stands in for
 * missing ones where it is telling (16 digits, dates, L/P, phone numbers, names).
 */
export function guessColumns(rows: readonly SheetRow[], map: ColumnMap): GuessedColumns | Refusal {
  const scorer = new HeaderScorer(map.columns)
  const found = findHead(rows, map.columns, scorer)
  const head = found ?? { first: 0, last: -1, parts: [] }
  const sample = rows.slice(head.last + 1, head.last + 1 + sampleRows)
  const chosen = choose(candidatesOf(head, sample, map.columns, scorer))
  const columns = map.columns.flatMap(({ field }) => chosen.get(field) ?? [])
  if (!found && !columns.some(({ field }) => field === 'nik')) {
    return refuse('columns-not-recognised', { rows: Math.min(rows.length, titleRowsSearched) })
  }
  return describe(rows, head, columns, map)
}

function describe(
  rows: readonly SheetRow[],
  head: Head,
  columns: readonly GuessedColumn[],
  map: ColumnMap,
): GuessedColumns {
  const given = new Set(columns.flatMap(({ field }) => [field, ...(joinedFields[field] ?? [])]))
  const used = new Set(columns.map(({ index }) => index))
  const headers = head.parts.map((parts, index) => ({ index, header: parts.join(' ') }))
  return {
    firstHeaderRow: head.last < 0 ? 0 : (rows[head.first]?.number ?? 0),
    headerRow: rows[head.last]?.number ?? 0,
    columns,
    missing: map.columns.filter(({ field, required }) => required && !given.has(field)).map(({ field }) => field),
    unused: headers.filter(({ index, header }) => header !== '' && !used.has(index)),
    titles: titlesAbove(rows.slice(0, head.first)),
  }
}

function titlesAbove(rows: readonly SheetRow[]): string[] {
  const texts = rows.flatMap((row) =>
    row.cells.filter((cell) => !cell.merged).map((cell) => cell.text.replace(/\s+/g, ' ').trim()),
  )
  return [...new Set(texts.filter((text) => text !== ''))]
}

type Candidate = ColumnCandidate & { readonly field: string }

function candidatesOf(
  head: Head,
  sample: readonly SheetRow[],
  columns: readonly MapColumn[],
  scorer: HeaderScorer,
): Candidate[] {
  const width = Math.max(head.parts.length, ...sample.map((row) => row.cells.length))
  return Array.from({ length: width }, (_, index) => index).flatMap((index) => {
    const parts = head.parts[index] ?? []
    const cells = sample.map((row) => cellAt(row, index))
    const scores = scorer.scores(parts)
    const isNamed = scores.some((score) => score >= enough)
    const share = sharesOf(cells)
    return columns.flatMap((column, at) => {
      const confidence = weigh({ score: scores[at] ?? 0, isNamed, cells, column, share: share(column.format) })
      return confidence < worthMentioning ? [] : [{ field: column.field, index, header: parts.join(' '), confidence }]
    })
  })
}

/** Many fields have one format; the cells of a column are held against it once. */
function sharesOf(cells: readonly Cell[]): (format: ColumnFormat) => number | undefined {
  const known = new Map<ColumnFormat, number | undefined>()
  return (format) => {
    if (!known.has(format)) known.set(format, shareOf(cells, format))
    return known.get(format)
  }
}

type Evidence = {
  readonly score: number
  readonly isNamed: boolean
  readonly cells: readonly Cell[]
  /** Of the cells that look like the format of the column. */
  readonly share: number | undefined
  readonly column: MapColumn
}

/** A heading that another field understands keeps content from claiming the column. */
function weigh({ score, isNamed, cells, column, share }: Evidence): number {
  if (score >= worthMentioning) return share !== undefined && share < 0.2 ? score * contradicted : score
  return isNamed || share === undefined || share < 0.7 ? 0 : contentScore * share * trustInContent(column.format, cells)
}

/** How far content alone tells the format; NIK and KK look alike but for whose numbers they are. */
function trustInContent(format: ColumnFormat, cells: readonly Cell[]): number {
  if (format === 'nik') return isPersonal(cells) ? 1 : 0.95
  if (format === 'kk') return isPersonal(cells) ? 0.8 : 0.97
  if (format === 'name') return 0.9
  return tellingFormats.includes(format) ? 1 : 0
}

/** The surest pair first; each field and each column once. Equal ones in the order of the map, then from the left. */
function choose(candidates: readonly Candidate[]): Map<string, GuessedColumn> {
  const order = candidates.toSorted((a, b) => b.confidence - a.confidence)
  const chosen = new Map<string, GuessedColumn>()
  const taken = new Set<number>()
  for (const candidate of order) {
    if (candidate.confidence < enough || chosen.has(candidate.field) || taken.has(candidate.index)) continue
    chosen.set(candidate.field, candidate)
    taken.add(candidate.index)
  }
  for (const [field, { index }] of chosen) {
    const second = order.find((candidate) => candidate.field === field && candidate.index !== index)
    const column = chosen.get(field)
    if (second && column) chosen.set(field, { ...column, runnerUp: bare(second) })
  }
  return chosen
}

const bare = ({ index, header, confidence }: Candidate): ColumnCandidate => ({ index, header, confidence })
