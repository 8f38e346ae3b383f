import { roleData, type Role } from '#access/roles.ts'

type Told = { readonly birthDate: string | null; readonly birthPlace?: string; readonly motherName?: string }

/**
 * Birth and the mother's name are what banks and BPJS ask for to know who calls. For whom numbers are masked they are
 * left out: a complaint is answered by name, area and what became of somebody.
 */
export function shownTo<Row extends Told>(role: Role, row: Row): Row {
  if (roleData[role].sees !== 'masked') return row
  const blank = { birthDate: null, ...('birthPlace' in row ? { birthPlace: '' } : {}) }
  return { ...row, ...blank, ...('motherName' in row ? { motherName: '' } : {}) }
}
