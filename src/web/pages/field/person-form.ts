import { parseKk } from '#values/kk.ts'
import type { Language } from '#values/language.ts'
import { parseNik } from '#values/nik.ts'
import { readWrittenDate } from '#values/plain-date.ts'
import { parsePhone } from '#values/phone.ts'
import { isRefusal, type Refusal, sentenceOf } from '#values/refusal.ts'
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

/** Everything that keeps the form from being saved, in the order of its fields. */
export function faultsOf(person: PersonForm, text: Text, language: Language): FieldFault[] {
  const words = text.field.form
  const need = (field: keyof PersonForm, sentence: string) => (person[field] === '' ? [{ field, text: sentence }] : [])
  const read = (field: keyof PersonForm, value: unknown) =>
    isRefusal(value) ? [{ field, text: say(value, language) }] : []
  const stated = person.works && person.healthy && person.agrees
  return [
    ...need('name', words.needName),
    ...read('nik', parseNik(person.nik)),
    ...read('kk', parseKk(person.kk)),
    ...(person.birthDate === ''
      ? need('birthDate', words.needBorn)
      : read('birthDate', readWrittenDate(person.birthDate, today()))),
    ...need('sex', words.needSex),
    ...(person.phone === '' ? [] : read('phone', parsePhone(person.phone))),
    ...need('occupation', words.needJob),
    ...need('workplace', words.needPlace),
    ...(stated ? [] : [{ field: 'works', text: words.needStatement }]),
  ]
}

const say = (refusal: Refusal, language: Language) => sentenceOf(refusal, language)
