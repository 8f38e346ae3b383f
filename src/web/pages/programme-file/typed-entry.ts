import { formatDate, parsePlainDate } from '#values/plain-date.ts'
import { isRefusal } from '#values/refusal.ts'
import { dayIn } from '../../kit/day-in.ts'
import { type Category, readCategories, writeCategories } from './category-lines.ts'
import { type NeedArea, type NeedNumber, readNumbers, writeNumbers } from './number-lines.ts'
import type { FieldKind, FieldSpec } from './specs.ts'

/** An entry as it stands in the form: everything is text until it is read. */
export type TypedEntry = Readonly<Record<string, string>>
export const ticked = 'ya'

/** What typing and reading need to know beside the entry. */
export type TypingGround = { readonly kecamatan: readonly NeedArea[] }

export const isEmpty = (typed: TypedEntry, { field }: FieldSpec): boolean => (typed[field] ?? '').trim() === ''

type Read = (text: string, ground: TypingGround) => unknown
const asText: Read = (text) => text
const orNull: Read = (text) => (text === '' ? null : text)
const number: Read = (text) => (text === '' ? null : Number(text))
const codes: Read = (text) => codesIn(text)

const readings: Readonly<Record<FieldKind, Read>> = {
  line: asText,
  text: asText,
  month: asText,
  day: dayIn,
  count: number,
  rupiah: number,
  tick: (text) => text === ticked,
  choice: orNull,
  area: orNull,
  event: orNull,
  file: orNull,
  ticks: codes,
  codes,
  categories: readCategories,
  numbers: (text, { kecamatan }) => readNumbers(text, kecamatan).numbers,
}

/** The value of a field for the door; only for a form without faults. */
export const valueOf = (typed: TypedEntry, { field, as, single }: FieldSpec, ground: TypingGround): unknown => {
  const read = readings[as]((typed[field] ?? '').trim(), ground)
  return single && Array.isArray(read) ? read[0] : read
}

/** A field of an entry that stands, as somebody would have typed it. */
export function textOf(value: unknown, { as }: FieldSpec, { kecamatan }: TypingGround): string {
  if (value === null || value === undefined || value === false) return ''
  if (value === true) return ticked
  if (as === 'categories') return writeCategories(value as readonly Category[])
  if (as === 'numbers') return writeNumbers(value as readonly NeedNumber[], kecamatan)
  const text = Array.isArray(value) ? value.join(', ') : `${value as string | number}`
  return as === 'day' ? dayWritten(text) : text
}

export const codesIn = (text: string): string[] => text.split(/[\s,;]+/).filter((code) => code !== '')

function dayWritten(day: string): string {
  const read = parsePlainDate(day)
  return isRefusal(read) ? day : formatDate(read, 'id')
}
