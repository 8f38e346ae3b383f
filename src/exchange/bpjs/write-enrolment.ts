import { rename, rm } from 'node:fs/promises'
import { extname } from 'node:path'
import type { Refusal } from '#values/refusal.ts'
import { refuse } from '#values/refusal.ts'
import type { ColumnMap, FieldOf, MapColumn } from '../columns/index.ts'
import type { CellDraft, RowDraft } from '../sheet/index.ts'
import { writeWorkbookTo } from '../sheet/index.ts'
import { formatCell } from './format-cell.ts'

/**
 * One person as we know him: dates and months in ISO form, sex L or P, income in rupiah and months as digits.
 * The column map decides what is sent and in which form.
 */
export type EnrolmentRow = Readonly<Partial<Record<FieldOf<'enrolment'>, string>>>

/** What goes with the file in its properties, never in its cells. */
export type EnrolmentAbout = {
  readonly title: string
  readonly author: string
  /** ISO instant. */
  readonly createdAt: string
  /** For example purpose, decree, digest of the list. */
  readonly properties: Readonly<Record<string, string>>
}

export type EnrolmentFile = { readonly path: string; readonly rows: number }

/**
 * Writes the file for the branch: one head and the agreed columns in their order, every identity as text,
 * nothing else. A map with `rowsPerFile` gives `name-1.xlsx`, `name-2.xlsx` … when there are more rows; the
 * column `number` is counted in each file. When a required value is missing no file is left behind.
 */
export async function writeEnrolment(
  path: string,
  map: ColumnMap,
  rows: Iterable<EnrolmentRow> | AsyncIterable<EnrolmentRow>,
  about: EnrolmentAbout,
): Promise<readonly EnrolmentFile[] | Refusal> {
  const source = new PeekingSource(rows)
  const gaps = new Gaps(map.columns)
  const parts: EnrolmentFile[] = []
  try {
    do parts.push(await writePart(`${path}.part${parts.length + 1}`, { map, source, gaps, about }))
    while (await source.hasNext())
    return gaps.refusal() ?? (await nameParts(parts, path))
  } finally {
    for (const part of parts) await rm(part.path, { force: true })
  }
}

type Writing = {
  readonly map: ColumnMap
  readonly source: PeekingSource
  readonly gaps: Gaps
  readonly about: EnrolmentAbout
}

async function writePart(path: string, { map, source, gaps, about }: Writing): Promise<EnrolmentFile> {
  let count = 0
  async function* cells(): AsyncGenerator<RowDraft> {
    yield map.columns.map(({ headers }) => headers[0] ?? '')
    for (; count < (map.rowsPerFile ?? Infinity) && (await source.hasNext()); count++) {
      const row = await source.take()
      gaps.check(row)
      yield map.columns.map((column) => cellOf(row, column, count + 1))
    }
  }
  const columns = map.columns.map(({ format }) => ({
    width: 18,
    as: format === 'number' ? ('plain' as const) : ('text' as const),
  }))
  await writeWorkbookTo(path, { ...about, sheets: [{ name: 'Sheet1', columns, rows: cells() }] })
  return { path, rows: count }
}

function cellOf(row: EnrolmentRow, column: MapColumn, number: number): CellDraft {
  if (column.field === 'number') return number
  return formatCell(valueOf(row, column.field), column.format)
}

const valueOf = (row: EnrolmentRow, field: string): string =>
  (row as Readonly<Record<string, string | undefined>>)[field] ?? ''

async function nameParts(parts: readonly EnrolmentFile[], path: string): Promise<EnrolmentFile[]> {
  const ending = extname(path)
  const stem = path.slice(0, path.length - ending.length)
  const files = parts.map(({ rows }, index) => ({
    rows,
    path: parts.length > 1 ? `${stem}-${index + 1}${ending}` : path,
  }))
  for (const [index, file] of files.entries()) await rename(parts[index]?.path ?? '', file.path)
  return files
}

/** Rows that can be asked for one more without taking it: a file is begun only when there is a row for it. */
class PeekingSource {
  readonly #rows: AsyncIterator<EnrolmentRow> | Iterator<EnrolmentRow>
  #next: IteratorResult<EnrolmentRow> | undefined

  constructor(rows: Iterable<EnrolmentRow> | AsyncIterable<EnrolmentRow>) {
    this.#rows = Symbol.asyncIterator in rows ? rows[Symbol.asyncIterator]() : rows[Symbol.iterator]()
  }

  async hasNext(): Promise<boolean> {
    this.#next ??= await this.#rows.next()
    return this.#next.done !== true
  }

  async take(): Promise<EnrolmentRow> {
    if (!(await this.hasNext()) || !this.#next) throw new RangeError('no row left')
    const row = this.#next.value as EnrolmentRow
    this.#next = undefined
    return row
  }
}

/** Counts required values that are empty, by column. */
class Gaps {
  readonly #required: readonly MapColumn[]
  readonly #empty = new Map<string, { count: number; firstRow: number }>()
  #row = 0

  constructor(columns: readonly MapColumn[]) {
    this.#required = columns.filter(({ required, field }) => required && field !== 'number')
  }

  check(row: EnrolmentRow): void {
    this.#row += 1
    for (const { field } of this.#required) {
      if (valueOf(row, field).trim() !== '') continue
      const gap = this.#empty.get(field) ?? { count: 0, firstRow: this.#row }
      gap.count += 1
      this.#empty.set(field, gap)
    }
  }

  refusal(): Refusal | undefined {
    const column = this.#required.find(({ field }) => this.#empty.has(field))
    const gap = column && this.#empty.get(column.field)
    return gap && refuse('columns-value-missing', { header: column.headers[0] ?? column.field, ...gap })
  }
}
