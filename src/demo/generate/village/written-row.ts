/** The columns a village list may have; the names are those of the program, the headers those of each layout. */
export const fields = [
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
] as const
export type Field = (typeof fields)[number]

/** One row as it stands in a list: cell texts, '' where nothing stands. */
export type WrittenRow = {
  readonly cells: Readonly<Record<Field, string>>
  /** Cells that the spreadsheet holds as numbers instead of text. */
  readonly numeric: readonly Field[]
  /** The birth date is a date cell; its text is in ISO form. */
  readonly hasDateCell: boolean
}

const emptyCells: Readonly<Record<Field, string>> = {
  nik: '',
  kk: '',
  name: '',
  birthPlace: '',
  birthDate: '',
  sex: '',
  motherName: '',
  address: '',
  rt: '',
  rw: '',
  phone: '',
  occupation: '',
  occupation2: '',
  workplace: '',
}

/** The cells a list has room for; the columns it lacks stay empty. */
export function onlyFields(cells: Partial<Record<Field, string>>, kept: readonly Field[]): WrittenRow['cells'] {
  const row = { ...emptyCells }
  for (const field of kept) row[field] = cells[field] ?? ''
  return row
}
