import type { AreaCode } from '#values/area-code.ts'

/** An area by its bare name: the word kecamatan, desa or kelurahan is added from the code. */
type AnnexArea = { readonly code: AreaCode; readonly name: string }

/**
 * One person as the annex prints him. `nik` is text exactly as it shall stand there, masked or full: the
 * caller knows who may see it. `rank` is the place in the list; for the reserve it is the order of replacement.
 */
export type AnnexPerson = {
  readonly kecamatan: AnnexArea
  readonly desa: AnnexArea
  readonly rank: number
  readonly name: string
  readonly nik: string
  readonly sex: string
  readonly occupation: string
  readonly address: string
}

export type AnnexRow = AnnexPerson & { readonly number: number }

/**
 * Orders an annex by kecamatan, desa and rank and numbers it through from 1.
 *
 * Areas go by code and not by name: the official order of kecamatan and desa is that of their codes, and it
 * does not change with the spelling or with the language setting of the machine.
 */
export function annexRows(people: readonly AnnexPerson[]): readonly AnnexRow[] {
  return people.toSorted(byPlace).map((person, index) => ({ ...person, number: index + 1 }))
}

const byPlace = (a: AnnexPerson, b: AnnexPerson) =>
  byText(a.kecamatan.code, b.kecamatan.code) || byText(a.desa.code, b.desa.code) || a.rank - b.rank

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

export const annexFields = ['number', 'rank', 'name', 'nik', 'sex', 'occupation', 'address'] as const
type AnnexField = (typeof annexFields)[number]

/** A column of an annex. `width` is its share of the line, not a length. */
export type AnnexColumn = {
  readonly field: AnnexField
  readonly header: string
  readonly width: number
  readonly align: 'left' | 'center' | 'right'
}

/** The columns that say something: one that is empty in every row would only cost paper. */
export const filledColumns = (columns: readonly AnnexColumn[], rows: readonly AnnexRow[]): readonly AnnexColumn[] =>
  columns.filter(({ field }) => rows.length === 0 || rows.some((row) => row[field] !== ''))
