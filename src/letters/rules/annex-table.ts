import { type AnnexColumn, type AnnexPerson, annexRows, filledColumns } from './annex-rows.ts'

/**
 * An annex as a plain table, for whoever writes it into a workbook. A NIK stands in a text column: as a number
 * a spreadsheet would round its last digits.
 */
export type AnnexTable = {
  readonly name: string
  readonly columns: readonly { readonly header: string; readonly kind: 'number' | 'text' }[]
  readonly rows: readonly (readonly (string | number)[])[]
}

/** The same rows in the same order as the printed annex, with kecamatan and desa as columns of their own. */
export function annexTable(name: string, columns: readonly AnnexColumn[], people: readonly AnnexPerson[]): AnnexTable {
  const rows = annexRows(people)
  const shown = filledColumns(columns, rows)
  const numbered = shown.filter(({ field }) => field === 'number')
  const others = shown.filter(({ field }) => field !== 'number')
  return {
    name,
    columns: [
      ...numbered.map(columnOf),
      { header: 'Kecamatan', kind: 'text' },
      { header: 'Desa/Kelurahan', kind: 'text' },
      ...others.map(columnOf),
    ],
    rows: rows.map((row) => [
      ...numbered.map(({ field }) => row[field]),
      row.kecamatan.name,
      row.desa.name,
      ...others.map(({ field }) => row[field]),
    ]),
  }
}

const columnOf = ({ field, header }: AnnexColumn): AnnexTable['columns'][number] => ({
  header,
  kind: field === 'number' || field === 'rank' ? 'number' : 'text',
})
