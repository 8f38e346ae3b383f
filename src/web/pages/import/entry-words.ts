import type { ImportText } from '../../text/id/import.ts'
import type { Entry } from './import-state.ts'

type Fields = ImportText['columns']['fields']

export type FieldName = keyof Fields

const isKnown = (fields: Fields, field: string): field is FieldName => Object.hasOwn(fields, field)

/** The word for a field; a field of a newer column map is shown by its own name. */
export const fieldWord = (fields: Fields, field: string): string => (isKnown(fields, field) ? fields[field] : field)

export const fieldNames = (fields: Fields): readonly FieldName[] =>
  Object.keys(fields).filter((field) => isKnown(fields, field))

/** A list by its desa; by its file while nobody knows the desa. */
export const nameOf = ({ area, seen }: Entry): string => area?.name ?? baseName(seen.fileName)

export const baseName = (path: string): string => path.slice(path.lastIndexOf('/') + 1)

/** A file with its folder: every desa may have called its list `daftar.xlsx`. */
export const inFolder = (path: string): string => path.split('/').slice(-2).join('/')

/** Spreadsheets name their columns by letters. */
export function columnLetter(index: number): string {
  const last = String.fromCharCode(65 + (index % 26))
  return index < 26 ? last : `${columnLetter(Math.floor(index / 26) - 1)}${last}`
}
