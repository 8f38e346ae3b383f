import { isMarkedDeceased } from '#values/name-reading.ts'
import { parsePersonName } from '#values/person-name.ts'
import { ageOn, type PlainDate, readWrittenDate } from '#values/plain-date.ts'
import { isRefusal, refuse } from '#values/refusal.ts'
import { parseSex, type Sex } from '#values/sex.ts'
import { fault, type Reading, tidy, warning, type WrittenRow } from './row.ts'

/**
 * A name is the least a nomination consists of: without one the row is kept back. A mark such as "alm." only
 * warns, since it may belong to the father named behind it.
 */
export function readName(row: WrittenRow): Reading<string> {
  const written = tidy(row.name)
  const name = parsePersonName(written)
  if (isRefusal(name)) return { value: written, remarks: [fault('name', name)] }
  return { value: name, remarks: isMarkedDeceased(name) ? [warning('name', refuse('name-marked-deceased'))] : [] }
}

/** Nobody is known to have grown older; above it a year was mistyped. Not a rule of law. */
const oldestBelievable = 115

/**
 * An empty date goes on with a warning, since half of a village list may lack it and the NIK contains it.
 * A date that is there but cannot be right keeps the row back: it would be taken for the truth later.
 */
export function readBirthDate(row: WrittenRow, today: PlainDate): Reading<PlainDate | null> {
  const text = tidy(row.birthDate)
  if (text === '') return { value: null, remarks: [warning('birthDate', refuse('birth-date-to-be-completed'))] }
  const born = readWrittenDate(text, today)
  if (isRefusal(born)) return { value: null, remarks: [fault('birthDate', born)] }
  if (born > today) return { value: null, remarks: [fault('birthDate', refuse('birth-date-in-future', { born }))] }
  const age = ageOn(born, today)
  return age > oldestBelievable
    ? { value: null, remarks: [fault('birthDate', refuse('birth-date-too-long-ago', { born, age }))] }
    : { value: born, remarks: [] }
}

export function readSex(row: WrittenRow): Reading<Sex | null> {
  if (tidy(row.sex) === '') return { value: null, remarks: [warning('sex', refuse('sex-to-be-completed'))] }
  const sex = parseSex(row.sex)
  return isRefusal(sex) ? { value: null, remarks: [warning('sex', sex)] } : { value: sex, remarks: [] }
}
