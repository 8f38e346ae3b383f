import type { Random } from '../random.ts'
import type { Hand } from './hand.ts'
import { type Field, onlyFields, type WrittenRow } from './written-row.ts'

const unusable: readonly Partial<Record<Field, string>>[] = [
  { name: '-', nik: 'menyusul' },
  { occupation: 'Nelayan', birthDate: '31/02/1980' },
  { name: 'Istri almarhum', nik: '7406xxxxxxxxxxxx', birthDate: '-' },
  { name: 'Dua orang ABK', occupation: 'Nelayan' },
  { name: 'Anak La Ali', nik: 'belum rekam KTP', birthDate: '??-??-1979', occupation: 'Petani' },
]

/** A row that leads to nobody: the desa meant somebody and wrote too little. */
export function unusableRow(random: Random, hand: Hand, fields: readonly Field[]): WrittenRow {
  const cells = random.pick(unusable)
  const sex = cells.occupation === undefined ? '' : hand.sexWords[0]
  return { cells: onlyFields({ ...cells, sex }, fields), numeric: [], hasDateCell: false }
}
