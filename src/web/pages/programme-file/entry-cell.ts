import { formatMonth, type Month } from '#values/month.ts'
import { formatRupiah, rupiah } from '#values/rupiah.ts'
import { useDayName } from '../../kit/use-day-name.ts'
import { useAreaNames } from '../../shell/use-area-names.ts'
import { figuresOf } from '../../text/figures.ts'
import { useLanguage } from '../../text/use-text.ts'
import { type Category, categoryLine } from './category-lines.ts'
import type { NeedNumber } from './number-lines.ts'
import type { FieldKind, FieldSpec } from './specs.ts'
import type { FileWords } from './use-file-words.ts'

type Row = Readonly<Record<string, unknown>>

type Say = (value: never, row: Row, spec: FieldSpec) => string

/** What stands in a cell: never a code where there is a word, never a gap where nothing was said. */
export function useEntryCell({ words, optionOf }: FileWords) {
  const { language } = useLanguage()
  const { count } = figuresOf(language)
  const dayName = useDayName()
  const areaName = useAreaNames()
  const about = (said: string, row: Row) => (row['about'] === true ? words.about(said) : said)
  const asIs: Say = (text: string) => text
  const says: Readonly<Record<FieldKind, Say>> = {
    line: asIs,
    text: asIs,
    day: dayName,
    month: (month: Month) => formatMonth(month, language),
    count: (amount: number, row) => about(withUnit(amount, row['unit']), row),
    rupiah: (amount: number) => formatRupiah(rupiah(amount)),
    tick: (yes: boolean) => (yes ? words.yes : words.no),
    choice: (code: string, _row, spec) => optionOf(spec, code),
    ticks: (codes: readonly string[], _row, spec) => listed(codes.map((one) => optionOf(spec, one))),
    area: areaName,
    codes: (codes: string | readonly string[]) => listed([codes].flat().map(areaName)),
    event: asIs,
    file: () => words.form.fileKept,
    categories: (categories: readonly Category[]) => listed(categories.map(categoryLine)),
    numbers: (numbers: readonly NeedNumber[], row) => about(sumOf(numbers), row),
  }
  return (row: Row, spec: FieldSpec, eventName: (id: string) => string): string => {
    const value = row[spec.field]
    if (value === null || value === undefined || value === '') return '–'
    // The contract of the part says that its fields hold what their kind is said with.
    return spec.as === 'event' ? eventName(value as string) : says[spec.as](value as never, row, spec)
  }

  function withUnit(amount: number, unit: unknown): string {
    if (unit === 'rupiah') return formatRupiah(rupiah(amount))
    return unit === 'claims' ? words.claims(count(amount)) : words.people(count(amount))
  }

  function sumOf(numbers: readonly NeedNumber[]): string {
    const areas = new Set(numbers.map(({ area }) => area)).size
    return words.needSum(count(numbers.reduce((sum, { people }) => sum + people, 0)), count(areas))
  }
}

const listed = (parts: readonly string[]): string => (parts.length === 0 ? '–' : parts.join(', '))
