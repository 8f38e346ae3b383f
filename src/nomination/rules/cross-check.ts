import type { AreaCode } from '#values/area-code.ts'
import { nikStates, readNik } from '#values/nik.ts'
import { impliedSex } from '#values/person-name.ts'
import { ageOn, type PlainDate } from '#values/plain-date.ts'
import { refuse } from '#values/refusal.ts'
import { type CleanRow, type Remark, warning } from './row.ts'

/** The youngest and the oldest age the programme takes, both inclusive; null where it sets none. */
export type ProgrammeAges = { readonly youngest: number | null; readonly oldest: number | null }

/**
 * What the cells say about one another. Warnings only: every one of these differences occurs lawfully. A
 * NIK keeps the area of its first issue after a move and the birth date of its first issue after a
 * correction, and whether somebody is too old is decided by verification on its own day.
 */
export function crossCheck(row: CleanRow, home: AreaCode, today: PlainDate, ages: ProgrammeAges): Remark[] {
  return [...nikRemarks(row, home, today), ...nameRemarks(row), ...ageRemarks(row, today, ages)]
}

function nikRemarks({ nik, birthDate, sex }: CleanRow, home: AreaCode, today: PlainDate): Remark[] {
  if (nik === null) return []
  const states = nikStates(nik, { birthDate: birthDate ?? undefined, sex: sex ?? undefined, today })
  const issuedIn = readNik(nik, today).area.slice(0, 5)
  return [
    ...(states.includes('birth-date-conflict') ? [warning('birthDate', refuse('nik-birth-date-conflict'))] : []),
    ...(states.includes('sex-conflict') ? [warning('sex', refuse('nik-sex-conflict'))] : []),
    ...(home.startsWith(issuedIn) ? [] : [warning('nik', refuse('nik-area-elsewhere', { area: issuedIn }))]),
  ]
}

/** La and Wa in front of a Muna–Buton name say man and woman: a cheap and certain check of the sex cell. */
function nameRemarks({ name, sex }: CleanRow): Remark[] {
  const implied = impliedSex(name)
  return implied === undefined || sex === null || implied === sex ? [] : [warning('sex', refuse('name-sex-conflict'))]
}

function ageRemarks({ birthDate }: CleanRow, today: PlainDate, { youngest, oldest }: ProgrammeAges): Remark[] {
  if (birthDate === null) return []
  const age = ageOn(birthDate, today)
  if (youngest !== null && age < youngest)
    return [warning('birthDate', refuse('age-below-programme', { age, youngest }))]
  return oldest !== null && age > oldest ? [warning('birthDate', refuse('age-above-programme', { age, oldest }))] : []
}
