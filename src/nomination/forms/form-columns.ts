import type { ColumnMap } from '#exchange/columns/index.ts'
import type { ColumnDraft, EntryRule } from '#exchange/sheet/index.ts'
import { occupations } from '#values/occupation.ts'
import type { RowField } from '../rules/row.ts'

/** The columns of our forms, in the order in which the cards in the hand show them. The key is hidden. */
export const formFields = [
  'nik',
  'kk',
  'name',
  'birthPlace',
  'birthDate',
  'sex',
  'motherName',
  'address',
  'rt',
  'rw',
  'phone',
  'occupation',
  'occupation2',
  'workplace',
] as const satisfies readonly RowField[]

export const widths: Readonly<Record<RowField, number>> = {
  nik: 20,
  kk: 20,
  name: 28,
  birthPlace: 16,
  birthDate: 14,
  sex: 9,
  motherName: 24,
  address: 24,
  rt: 6,
  rw: 6,
  phone: 16,
  occupation: 24,
  occupation2: 24,
  workplace: 24,
}

export const columnDrafts = (): ColumnDraft[] => formFields.map((field) => ({ width: widths[field], as: 'text' }))

/** The heading by which a column is known again when the form comes back. */
export function headingOf(map: ColumnMap, field: string): string {
  return map.columns.find((column) => column.field === field)?.headers[0] ?? field
}

export const choices: Partial<Record<RowField, readonly string[]>> = {
  sex: ['L', 'P'],
  occupation: occupations.map(({ label }) => label.id),
  occupation2: occupations.map(({ label }) => label.id),
}

const unlisted = 'Pekerjaan ini tidak ada di daftar pilihan. Pilih yang paling dekat.'
const messages: Partial<Record<RowField, string>> = {
  nik: 'NIK terdiri atas 16 digit. Salin dari KTP atau Kartu Keluarga.',
  kk: 'Nomor KK terdiri atas 16 digit. Salin dari bagian atas Kartu Keluarga.',
  sex: 'Pilih L untuk laki-laki atau P untuk perempuan.',
  occupation: `${unlisted} Bila tidak ada yang cocok, lanjutkan: tulisan Anda dibaca seperti apa adanya.`,
  occupation2: `${unlisted} Bila tidak ada yang cocok, lanjutkan, atau kosongkan.`,
}

/** No list of occupations is complete, and the work as the desa calls it is what is registered. */
const open: ReadonlySet<RowField> = new Set(['occupation', 'occupation2'])

/** @param column where the first of the form fields stands */
export function entryRules(firstRow: number, lastRow: number, column = 0): EntryRule[] {
  return formFields.flatMap((field, at): EntryRule[] => {
    const rule = { column: column + at, firstRow, lastRow, message: messages[field] ?? '' }
    if (field === 'nik' || field === 'kk') return [{ ...rule, length: 16 }]
    const offered = choices[field]
    return offered ? [{ ...rule, choices: offered, open: open.has(field) }] : []
  })
}
