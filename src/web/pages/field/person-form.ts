import { parseKk } from '#values/kk.ts'
import { nikStates, parseNik } from '#values/nik.ts'
import { readWrittenDate } from '#values/plain-date.ts'
import { parsePhone } from '#values/phone.ts'
import { isRefusal } from '#values/refusal.ts'
import type { FieldFault } from '../../kit/error-summary.tsx'
import { today } from '../../kit/today.ts'
import type { Text } from '../../text/id.ts'

/** What the desa types about one person, as typed. */
export type PersonForm = {
  readonly name: string
  readonly nik: string
  readonly kk: string
  readonly birthDate: string
  readonly sex: '' | 'L' | 'P'
  readonly phone: string
  readonly occupation: string
  readonly occupation2: string
  readonly workplace: string
  readonly works: boolean
  readonly healthy: boolean
  readonly agrees: boolean
}

export const blankPerson: PersonForm = {
  name: '',
  nik: '',
  kk: '',
  birthDate: '',
  sex: '',
  phone: '',
  occupation: '',
  occupation2: '',
  workplace: '',
  works: false,
  healthy: false,
  agrees: false,
}

/**
 * Everything that keeps the form from being saved, in the order of its fields. In sentences of this page and not of
 * the refusals: those are heavy, and this page must open on a weak line. The server has the last word anyway.
 */
export function faultsOf(person: PersonForm, { kit, field }: Text): FieldFault[] {
  const words = field.form
  const rules: readonly [keyof PersonForm, boolean, string][] = [
    ['name', person.name.trim() !== '', words.needName],
    ['nik', !isRefusal(parseNik(person.nik)), nikFault(person.nik, kit)],
    ['kk', !isRefusal(parseKk(person.kk)), words.needKk],
    ['birthDate', !isRefusal(readWrittenDate(person.birthDate, today())), words.needBorn],
    ['sex', person.sex !== '', words.needSex],
    ['phone', person.phone === '' || !isRefusal(parsePhone(person.phone)), words.wrongPhone],
    ['occupation', person.occupation !== '', words.needJob],
    ['workplace', person.workplace.trim() !== '', words.needPlace],
    ['works', person.works && person.healthy && person.agrees, words.needStatement],
  ]
  return rules.flatMap(([name, holds, text]) => (holds ? [] : [{ field: name, text }]))
}

function nikFault(nik: string, { nik: words }: Text['kit']): string {
  if (nik === '') return words.need
  const [state] = nikStates(nik, { today: today() })
  return words.states[state ?? 'placeholder'] ?? words.need
}
