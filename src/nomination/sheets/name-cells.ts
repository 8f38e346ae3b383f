import type { Vault } from '#platform/index.ts'
import { maskPhone, parsePhone } from '#values/phone.ts'
import { readWrittenDate, type PlainDate } from '#values/plain-date.ts'
import { isRefusal } from '#values/refusal.ts'
import { parseSex } from '#values/sex.ts'
import { bareNumber, maskDigits } from '#values/sixteen-digits.ts'
import { maskNumbers } from '../reading/mask-numbers.ts'
import { openWritten } from '../receiving/compare-rows.ts'
import { tidy, type WrittenRow } from '../rules/row.ts'

/** Names of desa and kecamatan by their codes. */
export type AreaNames = ReadonlyMap<string, string>

/** The cells of a name as its sheet shows them: numbers masked, dates in the way of the forms. */
export function shownCells(written: WrittenRow, area: string, names: AreaNames, today: PlainDate) {
  const cells: Record<string, string> = {
    kecamatan: names.get(area.slice(0, 8)) ?? '',
    desa: names.get(area) ?? '',
  }
  for (const [field, text] of Object.entries(written)) cells[field] = tidy(text)
  return {
    ...cells,
    nik: maskNumbers(tidy(written.nik)),
    kk: maskNumbers(tidy(written.kk)),
    phone: maskedPhone(tidy(written.phone)),
    birthDate: shownDate(tidy(written.birthDate), today),
    sex: shownSex(tidy(written.sex)),
  }
}

type Kept = { readonly id: string; readonly area: string; readonly written: Buffer }

/** A name as it stands now: as a sheet shows it, and as it is where a sheet shows only a part of it. */
export function cellsNow(vault: Vault, row: Kept, names: AreaNames, today: PlainDate) {
  const written = openWritten(vault, row)
  const shown: Record<string, string> = shownCells(written, row.area, names, today)
  return { written, shown, real: { ...shown, phone: tidy(written.phone) } as Readonly<Record<string, string>> }
}

/** A number nobody could read is masked as well: nearly a phone number is still somebody's. */
export function maskedPhone(text: string): string {
  const phone = parsePhone(text)
  if (!isRefusal(phone)) return maskPhone(phone)
  return /\d(?:\D?\d){6,}/.test(text) ? maskDigits(bareNumber(text)) : text
}

function shownDate(text: string, today: PlainDate): string {
  const date = readWrittenDate(text, today)
  return isRefusal(date) ? text : date.split('-').toReversed().join('-')
}

function shownSex(text: string): string {
  const sex = parseSex(text)
  return isRefusal(sex) ? text : sex
}
