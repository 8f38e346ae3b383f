import { serialToDay, serialToTime } from '../serial-date.ts'
import { FileFault } from './file-fault.ts'
import type { NumberFormat } from './number-formats.ts'
import { plainDigits } from './plain-digits.ts'
import { kindCode } from './raw-row.ts'
import { unescapeText } from './string-text.ts'
import type { StringTable } from './string-table.ts'

/** What the rest of the workbook says about its cells. */
export type CellContext = {
  readonly strings: StringTable
  readonly formats: readonly NumberFormat[]
  readonly uses1904: boolean
}

export type RawValue = { readonly text: string; readonly code: number }
const text = (value: string): RawValue => ({ text: value, code: value === '' ? kindCode.empty : kindCode.text })

/** Reads the `<v>` of a cell by its type (`t`) and style (`s`), ECMA-376 §18.18.11. */
export function readValue(type: string, style: number, stored: string, context: CellContext): RawValue {
  switch (type) {
    case 's':
      return sharedString(stored, context)
    case 'str':
      return text(unescapeText(stored))
    case 'inlineStr':
      return text(stored)
    case 'b':
      return { text: stored === '1' || stored === 'true' ? 'TRUE' : 'FALSE', code: kindCode.boolean }
    case 'e':
      return { text: stored, code: kindCode.error }
    case 'd':
      return { text: stored.slice(0, 10), code: kindCode.date }
    default:
      return numberValue(stored.trim(), context.formats[style] ?? 'plain', context.uses1904)
  }
}

function sharedString(stored: string, { strings }: CellContext): RawValue {
  const value = strings.at(Number(stored))
  if (value === undefined) throw new FileFault('file-broken')
  return text(value)
}

function numberValue(stored: string, format: NumberFormat, uses1904: boolean): RawValue {
  const digits = plainDigits(stored)
  if (digits === undefined) throw new FileFault('file-broken')
  const number = Number(stored)
  const day = format === 'date' ? serialToDay(number, uses1904) : undefined
  if (day) return { text: day, code: kindCode.date }
  if (format === 'time' && number >= 0 && number < 1) return { text: serialToTime(number), code: kindCode.text }
  const width = typeof format === 'number' && /^\d+$/.test(digits) ? format : 0
  return { text: digits.padStart(width, '0'), code: kindCode.number }
}
