import type { AreaCode } from '#values/area-code.ts'
import { parsePhone } from '#values/phone.ts'
import type { PlainDate } from '#values/plain-date.ts'
import { isRefusal, refuse, type Refusal } from '#values/refusal.ts'
import { crossCheck, type ProgrammeAges } from './cross-check.ts'
import { readIdentity } from './read-identity.ts'
import { readBirthDate, readName, readSex } from './read-person.ts'
import { readOccupation } from './read-work.ts'
import { type CleanRow, type Reading, type Remark, tidy, warning, type WrittenRow } from './row.ts'

/** Where the same person was seen before: earlier in this file (with its row number), or on the desa's list. */
export type SeenBefore = { readonly in: 'file'; readonly row: number } | { readonly in: 'list' }

export type RowContext = {
  readonly today: PlainDate
  /** The desa whose list this is. */
  readonly home: AreaCode
  readonly ages: ProgrammeAges
  /**
   * Looks the person up by whatever the caller keeps, usually indexes of the NIK. Only this desa's own
   * names may be searched: a desa does not learn who was nominated elsewhere.
   */
  readonly seenBefore: (row: CleanRow) => SeenBefore | undefined
}

/** `to-be-mended` wins over `already-there`: a row nobody could read is not known to be a double. */
export type RowVerdict = {
  readonly verdict: 'new' | 'already-there' | 'to-be-mended'
  readonly row: CleanRow
  readonly faults: readonly Remark[]
  readonly warnings: readonly Remark[]
}

/** Judges one row by itself. Every fault is named at once, so that the desa mends the row in one go. */
export function judgeRow(written: WrittenRow, context: RowContext): RowVerdict {
  const { row, remarks } = readRow(written, context.today)
  const all = [...remarks, ...crossCheck(row, context.home, context.today, context.ages)]
  const faults = all.filter(({ weight }) => weight === 'fault')
  const seen = faults.length === 0 ? context.seenBefore(row) : undefined
  const warnings = all.filter(({ weight }) => weight === 'warning')
  if (faults.length > 0) return { verdict: 'to-be-mended', row, faults, warnings }
  if (seen === undefined) return { verdict: 'new', row, faults, warnings }
  return { verdict: 'already-there', row, faults, warnings: [...warnings, warning('name', wordsFor(seen))] }
}

/** A row without a single word: spreadsheets and printed forms end in hundreds of them. */
export function isBlankRow(written: WrittenRow): boolean {
  return Object.values(written).every((cell) => tidy(cell) === '')
}

const wordsFor = (seen: SeenBefore): Refusal =>
  seen.in === 'file' ? refuse('already-in-this-file', { first: seen.row }) : refuse('already-on-list')

function readRow(written: WrittenRow, today: PlainDate): { row: CleanRow; remarks: Remark[] } {
  const birthDate = readBirthDate(written, today)
  const readings = {
    ...readIdentity(written, birthDate.value),
    name: readName(written),
    birthDate,
    sex: readSex(written),
    phone: readPhone(written),
    occupation: readOccupation(written, 'occupation'),
    occupation2: readOccupation(written, 'occupation2'),
  }
  return {
    row: { ...plainCells(written), ...valuesOf(readings) },
    remarks: Object.values(readings).flatMap((r) => r.remarks),
  }
}

type Readings = {
  readonly [Field in 'nik' | 'kk' | 'name' | 'birthDate' | 'sex' | 'phone' | 'occupation' | 'occupation2']: Reading<
    CleanRow[Field]
  >
}

const valuesOf = (readings: Readings) => ({
  nik: readings.nik.value,
  kk: readings.kk.value,
  name: readings.name.value,
  birthDate: readings.birthDate.value,
  sex: readings.sex.value,
  phone: readings.phone.value,
  occupation: readings.occupation.value,
  occupation2: readings.occupation2.value,
})

const plainCells = (written: WrittenRow) => ({
  birthPlace: tidy(written.birthPlace),
  motherName: tidy(written.motherName),
  address: tidy(written.address),
  rt: neighbourhood(written.rt),
  rw: neighbourhood(written.rw),
  workplace: tidy(written.workplace),
})

/** RT and RW are written 1, 01 and 001 for the same place; BPJS and KTP print three digits. */
export function neighbourhood(text: string): string {
  const number = tidy(text).replace(/^(rt|rw)[\s.:]*(?=\d)/i, '')
  return /^\d{1,2}$/.test(number) ? number.padStart(3, '0') : number
}

function readPhone(written: WrittenRow): Reading<CleanRow['phone']> {
  if (tidy(written.phone) === '') return { value: null, remarks: [] }
  const phone = parsePhone(written.phone)
  return isRefusal(phone) ? { value: null, remarks: [warning('phone', phone)] } : { value: phone, remarks: [] }
}
