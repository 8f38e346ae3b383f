import { recordOf, type ColumnChoice } from '#exchange/columns/apply-columns.ts'
import { parseKk } from '#values/kk.ts'
import { parseNik } from '#values/nik.ts'
import { type PlainDate, readWrittenDate } from '#values/plain-date.ts'
import { isRefusal } from '#values/refusal.ts'
import type { ListedName } from '#verification/contract.ts'
import { type BatchRow, cellsOf, textAt } from './batch-rows.ts'

/**
 * Which rows of an extract can be anybody of the list. The engine compares NIK, name with birth date, and KK with name: whoever shares
 * neither NIK nor birth date nor KK with anybody is passed over before his name is taken apart, which costs more than the rest.
 */
export class Sought {
  /** Rows passed over that nobody could be found by. */
  unusable = 0
  readonly #niks: ReadonlySet<string>
  readonly #kks: ReadonlySet<string>
  readonly #days: ReadonlySet<string>
  readonly #columns: readonly ColumnChoice[]
  readonly #today: PlainDate
  /** The days of a kabupaten are some thousand, its rows some hundred thousand. */
  readonly #read = new Map<string, string | null>()

  constructor(names: readonly ListedName[], columns: readonly ColumnChoice[], today: PlainDate) {
    this.#niks = new Set(names.flatMap(({ nik }) => nik ?? []))
    this.#kks = new Set(names.flatMap(({ kk }) => kk ?? []))
    this.#days = new Set(names.flatMap(({ birthDate }) => birthDate ?? []))
    this.#columns = columns
    this.#today = today
  }

  mayBe(row: BatchRow): boolean {
    const textOf = this.#textsOf(row)
    const nik = parseNik(textOf('nik'))
    const day = this.#dayOf(textOf('birthDate'))
    if (!isRefusal(nik) && this.#niks.has(nik)) return true
    if (day !== null && this.#days.has(day)) return true
    const kk = parseKk(textOf('kk'))
    if (!isRefusal(kk) && this.#kks.has(kk)) return true
    if (textOf('name').trim() === '' || (isRefusal(nik) && day === null)) this.unusable++
    return false
  }

  /** A column that holds two things, such as place and date, is taken apart first. */
  #textsOf(row: BatchRow): (field: string) => string {
    const isJoined = this.#columns.some(({ field }) => field === 'birth')
    if (isJoined) {
      const { values } = recordOf(cellsOf(row), this.#columns)
      return (field) => values[field] ?? ''
    }
    return (field) => {
      const column = this.#columns.find((one) => one.field === field)
      return column === undefined ? '' : textAt(row, column.index).trim()
    }
  }

  #dayOf(written: string): string | null {
    const known = this.#read.get(written)
    if (known !== undefined) return known
    const day = readWrittenDate(written, this.#today)
    const read = isRefusal(day) ? null : day
    this.#read.set(written, read)
    return read
  }
}
