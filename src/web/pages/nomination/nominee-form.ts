import { rowFields, type OneInput } from '#nomination/contract.ts'
import { findOccupation, occupations } from '#values/occupation.ts'
import { readWrittenDate } from '#values/plain-date.ts'
import { isRefusal, type Refusal } from '#values/refusal.ts'
import { parseNik } from '#values/nik.ts'
import { parseSex } from '#values/sex.ts'
import type { FieldFault } from '../../kit/error-summary.tsx'
import { today } from '../../kit/today.ts'
import { blankPerson, type PersonForm } from '../field/person-form.ts'

/** What an office copies from paper: the desa's own form, and what only a whole list says. */
export type NomineeForm = PersonForm & {
  readonly birthPlace: string
  readonly motherName: string
  readonly address: string
  readonly rt: string
  readonly rw: string
}

export const blankNominee: NomineeForm = {
  ...blankPerson,
  birthPlace: '',
  motherName: '',
  address: '',
  rt: '',
  rw: '',
}

type Written = OneInput['written']

/** A row as the desa wrote it; what the form cannot show stays as it was until somebody types over it. */
export function nomineeOf(written: Written): NomineeForm {
  const sex = parseSex(written.sex)
  return {
    ...blankNominee,
    name: written.name,
    nik: digitsOf(written.nik),
    kk: digitsOf(written.kk),
    birthDate: written.birthDate,
    sex: isRefusal(sex) ? '' : sex,
    phone: written.phone,
    occupation: findOccupation(written.occupation)?.code ?? '',
    occupation2: findOccupation(written.occupation2)?.code ?? '',
    workplace: written.workplace,
    birthPlace: written.birthPlace,
    motherName: written.motherName,
    address: written.address,
    rt: written.rt,
    rw: written.rw,
  }
}

const digitsOf = (text: string) => text.replace(/\D/g, '').slice(0, 16)

/** The form as cells. An occupation nobody chose keeps the word the desa wrote. */
export function writtenOf(form: NomineeForm, before: Written | undefined): Written {
  const blank = Object.fromEntries(rowFields.map((field) => [field, ''])) as Written
  const { name, nik, kk, birthDate, sex, phone, workplace, birthPlace, motherName, address, rt, rw } = form
  return {
    ...blank,
    name,
    nik,
    kk,
    birthDate,
    sex,
    phone,
    workplace,
    birthPlace,
    motherName,
    address,
    rt,
    rw,
    occupation: jobOf(form.occupation, before?.occupation),
    occupation2: jobOf(form.occupation2, before?.occupation2),
  }
}

function jobOf(code: string, before = ''): string {
  if (code === '') return findOccupation(before) === undefined ? before : ''
  return occupations.find((occupation) => occupation.code === code)?.label.id ?? code
}

/**
 * What keeps an office from saving. Less than for the desa itself: paper may lack what the form asks, and a row with
 * a gap is kept and goes back to the desa with the reason.
 */
export function faultsOf(
  { name, nik, birthDate }: NomineeForm,
  { needName, say }: { readonly needName: string; readonly say: (refusal: Refusal) => string },
): FieldFault[] {
  const number = parseNik(nik)
  const born = readWrittenDate(birthDate, today())
  return [
    ...(name.trim() === '' ? [{ field: 'name', text: needName }] : []),
    ...(nik !== '' && isRefusal(number) ? [{ field: 'nik', text: say(number) }] : []),
    ...(birthDate !== '' && isRefusal(born) ? [{ field: 'birthDate', text: say(born) }] : []),
  ]
}
