import type { EnrolmentRow } from '#exchange/bpjs/index.ts'
import type { ColumnMap } from '#exchange/columns/index.ts'
import type { Vault } from '#platform/index.ts'
import { occupations } from '#values/occupation.ts'
import type { OtherNik } from '#verification/index.ts'
import type { PlainDate } from '#values/plain-date.ts'
import { refuse, type Refusal } from '#values/refusal.ts'
import type { FileBasis } from './file-basis.ts'
import type { PersonRow } from './records.ts'
import { branchFaults, sexOf, type Registrable } from './rules/branch-faults.ts'

export type BranchRow = {
  readonly id: string
  readonly area: string
  readonly row: EnrolmentRow
  /** Everything for which the branch would send it back; empty for a row that can go. */
  readonly faults: readonly Refusal[]
  /** What other data say, for whoever holds the two against the identity card. */
  readonly otherNik: string
}
export type HeldRow = BranchRow

/**
 * One person as a row of the branch's file.
 *
 * @param said `occupation` as the list says it, because the work that is registered decides a claim; `otherNik` while
 *   nobody has answered which number is right
 */
export function rowFor(
  vault: Vault,
  basis: FileBasis,
  person: PersonRow,
  { occupation, otherNik }: { readonly occupation: string; readonly otherNik: OtherNik | null },
): BranchRow {
  const known = { ...knownOf(vault, person), otherNik }
  const row: EnrolmentRow = {
    ...basis.everywhere,
    nik: known.nik,
    name: known.name,
    birthPlace: person.birth_place,
    birthDate: known.birthDate ?? '',
    sex: sexOf(known, basis.day) ?? '',
    motherName: known.motherName,
    address: person.address,
    desa: basis.names.get(person.area) ?? '',
    kecamatan: basis.names.get(person.area.slice(0, 8)) ?? '',
    phone: opened(vault, person, 'phone'),
    occupation,
    occupation2: labels.get(person.occupation_2 ?? '') ?? '',
    workplace: person.workplace,
  }
  const faults = branchFaults(known, basis)
  return {
    id: person.id,
    area: person.area,
    row,
    faults: faults.length > 0 ? faults : emptyFaults(basis.map, row),
    otherNik: otherNik?.nik ?? '',
  }
}

function knownOf(vault: Vault, person: PersonRow): Omit<Registrable, 'otherNik'> {
  return {
    nik: opened(vault, person, 'nik'),
    kk: opened(vault, person, 'kk'),
    name: person.name,
    birthDate: person.birth_date as PlainDate | null,
    sex: person.sex === 'L' || person.sex === 'P' ? person.sex : null,
    motherName: person.mother_name,
  }
}

function opened(vault: Vault, person: PersonRow, column: 'nik' | 'kk' | 'phone'): string {
  const sealed = person[`${column}_sealed`]
  return sealed ? vault.open({ table: 'person', column, row: person.id }, sealed) : ''
}

const labels = new Map<string, string>(occupations.map(({ code, label }) => [code, label.id]))

/** Columns this branch's map demands besides; one empty cell would refuse the whole file. */
function emptyFaults({ columns }: ColumnMap, row: EnrolmentRow): readonly Refusal[] {
  const values = row as Readonly<Record<string, string | undefined>>
  return columns
    .filter(({ required, field }) => required && field !== 'number' && (values[field] ?? '').trim() === '')
    .map(({ headers, field }) => refuse('enrolment-value-missing', { column: headers[0] ?? field }))
}
