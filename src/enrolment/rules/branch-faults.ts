import { parseNik, readNik } from '#values/nik.ts'
import { ageOn, type PlainDate } from '#values/plain-date.ts'
import { isRefusal, refuse, type Refusal } from '#values/refusal.ts'
import type { Sex } from '#values/sex.ts'

/** What a branch looks at before it gives a number; empty texts and null where the register has nothing. */
export type Registrable = {
  readonly nik: string
  readonly kk: string
  /** Another number that certain data hold for this person, as long as nobody said which is right. */
  readonly otherNik: { readonly nik: string; readonly source: string } | null
  readonly name: string
  readonly birthDate: PlainDate | null
  readonly sex: Sex | null
  readonly motherName: string
}

/** Day of registration and the first age that is refused on it (Permenaker 5/2021 art. 33: below 65). */
export type RegistrationDay = { readonly day: PlainDate; readonly ageBelow: number }

/**
 * Why a branch would reject this row, all reasons at once; an empty list means that it can be sent. A row that comes
 * back costs weeks in which a family is not covered, so it is held before it is sent.
 *
 * Digits that contradict the birth date are no reason: such numbers exist and Dukcapil stands by them.
 */
export function branchFaults(person: Registrable, { day, ageBelow }: RegistrationDay): readonly Refusal[] {
  const { birthDate } = person
  const age = birthDate === null ? undefined : ageOn(birthDate, day)
  return [
    ...nikFaults(person),
    ...(age === undefined ? [refuse('birth-date-not-known')] : []),
    ...(age !== undefined && age >= ageBelow
      ? [refuse('age-not-below-legal-limit', { age, day, limit: ageBelow })]
      : []),
    ...(person.motherName.trim() === '' ? [refuse('mother-name-missing')] : []),
  ]
}

function nikFaults({ nik, kk, otherNik }: Registrable): readonly Refusal[] {
  if (nik === '') return [refuse('nik-not-known')]
  const parsed = parseNik(nik)
  if (isRefusal(parsed)) return [parsed]
  if (parsed === kk) return [refuse('nik-of-the-family')]
  return otherNik === null ? [] : [refuse('nik-differs-from-source', { source: otherNik.source })]
}

/** As the register has it, else as the digits of the NIK say. */
export function sexOf({ sex, nik }: Pick<Registrable, 'sex' | 'nik'>, today: PlainDate): Sex | null {
  const parsed = parseNik(nik)
  return sex ?? (isRefusal(parsed) ? null : readNik(parsed, today).sex)
}
