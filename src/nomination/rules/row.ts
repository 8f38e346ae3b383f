import type { Kk } from '#values/kk.ts'
import type { Nik } from '#values/nik.ts'
import type { Phone } from '#values/phone.ts'
import type { PlainDate } from '#values/plain-date.ts'
import type { Refusal } from '#values/refusal.ts'
import type { Sex } from '#values/sex.ts'

/** The cells of one name as the desa wrote them; an empty cell is ''. A date cell arrives as ISO text. */
export type WrittenRow = {
  readonly nik: string
  readonly kk: string
  readonly name: string
  readonly birthPlace: string
  readonly birthDate: string
  readonly sex: string
  readonly motherName: string
  readonly address: string
  readonly rt: string
  readonly rw: string
  readonly phone: string
  readonly occupation: string
  readonly occupation2: string
  readonly workplace: string
}

export type RowField = keyof WrittenRow

/**
 * An occupation as written, and its code when the list of occupations knows it. What was written stays:
 * a sudden death at work counts as a work accident only in the activity that was registered
 * (Permenaker 5/2021 art. 85), so nobody may replace the word by a similar one unseen.
 */
export type WrittenOccupation = { readonly written: string; readonly code: string | null }

/** What could be read. `null` is "not stated or not readable"; the remark of the field says which. */
export type CleanRow = {
  readonly nik: Nik | null
  readonly kk: Kk | null
  /** As written, spaces tidied: titles and particles are the desa's word and not corrected here. */
  readonly name: string
  readonly birthPlace: string
  readonly birthDate: PlainDate | null
  readonly sex: Sex | null
  readonly motherName: string
  readonly address: string
  readonly rt: string
  readonly rw: string
  readonly phone: Phone | null
  readonly occupation: WrittenOccupation | null
  readonly occupation2: WrittenOccupation | null
  readonly workplace: string
}

/**
 * Something to say about one cell. A `fault` keeps the row back until the desa has mended it; a `warning`
 * travels with the name, which goes on: one doubtful cell must not cost a family its place on the list.
 */
export type Remark = {
  readonly field: RowField
  readonly weight: 'fault' | 'warning'
  readonly refusal: Refusal
}

/** A cell that was read, with what is to be said about it. */
export type Reading<T> = { readonly value: T; readonly remarks: readonly Remark[] }

export const fault = (field: RowField, refusal: Refusal): Remark => ({ field, weight: 'fault', refusal })
export const warning = (field: RowField, refusal: Refusal): Remark => ({ field, weight: 'warning', refusal })

/** Text as typed, without the spaces that spreadsheets and phones add; a lone dash is how people write "nothing". */
export function tidy(text: string): string {
  // Nearly every cell is tidy already, and looking is cheaper than writing it again.
  const plain = /[^\S ]|^ |  | $/.test(text) ? text.replace(/\s+/g, ' ').trim() : text
  return /^[-–—.]*$/.test(plain) ? '' : plain
}
