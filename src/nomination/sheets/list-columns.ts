import type { ColumnMap } from '#exchange/columns/index.ts'
import type { ListColumn } from '#exchange/round-trip/index.ts'
import { choices, formFields, headingOf, widths } from '../forms/form-columns.ts'
import type { RowField } from '../rules/row.ts'

/** The name of this working list in the mark of its sheets. */
export const namesList = 'nomination-names'

/** A sheet bears them masked, so nothing that is typed over them can be taken for a correction. */
const masked: readonly RowField[] = ['nik', 'kk']

/** Kecamatan and desa stand first, to sort and filter by. */
export function listColumns(map: ColumnMap): readonly ListColumn[] {
  const place = (field: string, heading: string) => ({ field, heading, width: 18, editable: false })
  const ofPerson = formFields.map((field) => ({
    field,
    heading: headingOf(map, field),
    width: widths[field],
    editable: !masked.includes(field),
    ...(choices[field] ? { choices: choices[field] } : {}),
  }))
  return [place('kecamatan', 'Kecamatan'), place('desa', 'Desa/Kelurahan'), ...ofPerson]
}

export const isRowField = (field: string): field is RowField => (formFields as readonly string[]).includes(field)
