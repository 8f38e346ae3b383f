import { type Kk, parseKk } from '#values/kk.ts'
import { type Nik, parseNik } from '#values/nik.ts'
import type { PlainDate } from '#values/plain-date.ts'
import { isRefusal, refuse } from '#values/refusal.ts'
import { bareNumber } from '#values/sixteen-digits.ts'
import { fault, type Reading, type Remark, tidy, warning, type WrittenRow } from './row.ts'

/**
 * NIK and KK of a row.
 *
 * - a NIK that is there but no NIK (15 digits, a placeholder, the KK in its place) keeps the row back: the
 *   desa holds the card and mends it in a minute, while later it costs a person his match;
 * - an empty NIK lets the row go on when KK or birth date are there: registration needs a NIK
 *   (Permenaker 5/2021 art. 33), nomination does not;
 * - a wrong KK keeps the row back only when there is no sound NIK to find the family by.
 */
export function readIdentity(
  row: WrittenRow,
  birthDate: PlainDate | null,
): { nik: Reading<Nik | null>; kk: Reading<Kk | null> } {
  const nik = readNikCell(row, birthDate)
  return { nik, kk: readKkCell(row, nik.value !== null) }
}

function readNikCell(row: WrittenRow, birthDate: PlainDate | null): Reading<Nik | null> {
  const text = tidy(row.nik)
  if (text === '') return { value: null, remarks: [missingNik(row, birthDate)] }
  if (bareNumber(text) === bareNumber(row.kk)) return { value: null, remarks: [fault('nik', refuse('nik-equals-kk'))] }
  const nik = parseNik(text)
  return isRefusal(nik) ? { value: null, remarks: [fault('nik', nik)] } : { value: nik, remarks: [] }
}

function missingNik(row: WrittenRow, birthDate: PlainDate | null): Remark {
  return tidy(row.kk) === '' && birthDate === null
    ? fault('nik', refuse('identity-missing'))
    : warning('nik', refuse('nik-to-be-completed'))
}

function readKkCell(row: WrittenRow, hasNik: boolean): Reading<Kk | null> {
  if (tidy(row.kk) === '') return { value: null, remarks: [] }
  const kk = parseKk(tidy(row.kk))
  if (!isRefusal(kk)) return { value: kk, remarks: [] }
  return { value: null, remarks: [hasNik ? warning('kk', kk) : fault('kk', kk)] }
}
