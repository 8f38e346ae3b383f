import type { CellDraft, RowDraft, SheetDraft, WorkbookDraft } from '#exchange/sheet/index.ts'
import type { Desa } from '../../areas.ts'
import type { Field, WrittenRow } from '../written-row.ts'

/** What a layout is given to make one file of. */
export type VillageList = {
  readonly desa: Desa
  readonly quota: number
  /** As printed in the request, for example 30 Mei 2025. */
  readonly deadline: string
  readonly rows: readonly ListRow[]
}

export type ListRow = { readonly dusun: number; readonly age: number; readonly written: WrittenRow }

/** A column of the list: a field, or one of the columns that say nothing new. */
export type Column = {
  readonly of: Field | 'number' | 'age' | 'remark'
  readonly header: string
  readonly width?: number
}

/** Where a row came to stand, so that the truth can name it. */
export type Place = { readonly sheet: string; readonly row: number }

export type LaidOut = { readonly draft: WorkbookDraft; readonly places: readonly Place[] }

export type Layout = {
  readonly columns: readonly Column[]
  readonly lay: (list: VillageList) => LaidOut
}

export const fieldsOf = ({ columns }: Pick<Layout, 'columns'>): Field[] =>
  columns.flatMap(({ of }) => (of === 'number' || of === 'age' || of === 'remark' ? [] : [of]))

/** Rows of one sheet, in the order in which they are added; knows where the next one will stand. */
export class SheetBuilder {
  readonly #name: string
  readonly #columns: readonly Column[]
  readonly #left: number
  readonly #rows: RowDraft[] = []
  readonly #merges: string[] = []
  #count = 0

  /** @param left empty columns before the first */
  constructor(name: string, columns: readonly Column[], left = 0) {
    this.#name = name
    this.#columns = columns
    this.#left = left
  }

  /** A line over the whole width, as titles and headings between hamlets are. */
  title(text: string): this {
    this.#push([text])
    this.#merges.push(this.#across(this.#left, this.#left + this.#columns.length - 1))
    return this
  }

  /** A line above the head that names groups of columns: [text, number of columns] from the left. */
  groups(parts: readonly (readonly [text: string, columns: number])[]): this {
    const cells: CellDraft[] = []
    const row = this.#rows.length
    let from = this.#left
    for (const [text, columns] of parts) {
      cells.push(text, ...Array.from({ length: columns - 1 }, () => null))
      if (columns > 1) this.#merges.push(`${letter(from)}${row + 1}:${letter(from + columns - 1)}${row + 1}`)
      from += columns
    }
    this.#push(cells)
    return this
  }

  line(...cells: readonly CellDraft[]): this {
    this.#push(cells)
    return this
  }

  head(): this {
    this.#push(this.#columns.map(({ header }) => header))
    return this
  }

  entry(row: ListRow): Place {
    this.#count += 1
    this.#push(this.#columns.map((column) => cellOf(column, row, this.#count)))
    return { sheet: this.#name, row: this.#rows.length }
  }

  sheet(): SheetDraft {
    const columns = [
      ...Array.from({ length: this.#left }, () => ({ width: 4 })),
      ...this.#columns.map(({ width }) => ({ width: width ?? 16 })),
    ]
    return { name: this.#name, columns, rows: this.#rows, merges: this.#merges }
  }

  #push(cells: readonly CellDraft[]) {
    this.#rows.push([...Array.from({ length: this.#left }, () => null), ...cells])
  }

  #across(from: number, to: number): string {
    return `${letter(from)}${this.#rows.length}:${letter(to)}${this.#rows.length}`
  }
}

function cellOf({ of }: Column, { written, age }: ListRow, number: number): CellDraft {
  if (of === 'number') return { value: number, as: 'plain' }
  if (of === 'age') return { value: age, as: 'plain' }
  if (of === 'remark') return null
  const text = written.cells[of]
  if (text === '') return null
  if (written.numeric.includes(of)) return { value: Number(text), as: 'plain' }
  return of === 'birthDate' && written.hasDateCell ? { value: text, as: 'date' } : text
}

/** No list of the demo is wider than the alphabet. */
const letter = (column: number) => String.fromCharCode(65 + column)

export const column = (of: Column['of'], header: string, width?: number): Column =>
  width === undefined ? { of, header } : { of, header, width }

export const officeOf = ({ isKelurahan, name }: Desa) => `${isKelurahan ? 'Kelurahan' : 'Desa'} ${name}`
export const headOf = ({ isKelurahan }: Desa) => (isKelurahan ? 'Lurah' : 'Kepala Desa')
