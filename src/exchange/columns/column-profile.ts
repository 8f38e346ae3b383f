import type { Cell } from '../sheet/cell.ts'
import type { ColumnFormat } from './fields.ts'

const digitsOf = (text: string) => text.replace(/[\s.'’`-]/g, '')

const isSixteen = ({ text }: Cell) => /^\d{14,17}$/.test(digitsOf(text)) || /^\d[.,]\d+E\+?1\d$/i.test(text.trim())
const isDate = ({ text, kind }: Cell) =>
  kind === 'date' ||
  /^\d{1,2}\s*[-/. ]\s*(\d{1,2}|[a-z]{3,9})\s*[-/. ]\s*\d{2,4}$/i.test(text.trim()) ||
  /^(19|20)\d\d-\d\d-\d\d/.test(text)
const isPhone = ({ text }: Cell) => /^(\+?62|0)?8\d{7,11}$/.test(digitsOf(text))
const isName = ({ text }: Cell) => /^[\p{L}][\p{L}\s.,'’`/()-]+$/u.test(text.trim())

const tests: Readonly<Record<ColumnFormat, ((cell: Cell) => boolean) | undefined>> = {
  text: undefined,
  upper: undefined,
  name: isName,
  nik: isSixteen,
  kk: isSixteen,
  kpj: ({ text }) => /^\w{11}$/.test(digitsOf(text)),
  date: isDate,
  'date-dash': isDate,
  'date-slash': isDate,
  'date-iso': isDate,
  'place-date': ({ text }) => /\p{L}.*[,\s/]\s*\d{1,2}\s*[-/. ]/u.test(text),
  month: undefined,
  sex: ({ text }) => /^(l|p|lk|pr|laki.*|perempuan|pria|wanita)$/i.test(text.trim()),
  tick: ({ text }) => text.trim().length <= 3,
  phone: isPhone,
  number: ({ text }) => /^\d{1,15}([.,]\d+)?$/.test(text.trim()),
  decile: ({ text }) => /^(desil\s*)?(10|[1-9])$/i.test(text.trim()),
}

/** Formats so telling that a column may be recognised by its content alone. */
export const tellingFormats: readonly ColumnFormat[] = ['nik', 'kk', 'date', 'sex', 'phone', 'name']

/** No number, date or name is longer; a hostile cell must not keep a pattern busy. */
const longestTelling = 80

/** The share of the filled cells that look like the format; undefined when nothing can be said. */
export function shareOf(cells: readonly Cell[], format: ColumnFormat): number | undefined {
  const test = tests[format]
  const filled = cells.filter((cell) => cell.text.trim() !== '')
  if (!test || filled.length === 0) return undefined
  return filled.filter((cell) => cell.text.length <= longestTelling && test(cell)).length / filled.length
}

/**
 * Whether a column of 16 digits is NIK rather than KK: persons have each their own, and the birth day
 * of a woman has 40 added, while members of a family share one and no KK is issued on day 41.
 */
export function isPersonal(cells: readonly Cell[]): boolean {
  const numbers = cells.map((cell) => digitsOf(cell.text)).filter((digits) => digits.length === 16)
  const women = numbers.filter((digits) => Number(digits.slice(6, 8)) > 40).length
  return new Set(numbers).size + women > numbers.length * 1.1
}
