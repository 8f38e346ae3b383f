import { nameKey } from '#values/person-name.ts'
import { parsePhone } from '#values/phone.ts'
import { readWrittenDate, type PlainDate } from '#values/plain-date.ts'
import { isRefusal } from '#values/refusal.ts'
import { parseSex } from '#values/sex.ts'
import { bareNumber } from '#values/sixteen-digits.ts'
import { neighbourhood } from './judge-row.ts'
import { tidy } from './row.ts'

type Cells = Readonly<Record<string, string>>

/** Two ways of writing the same thing: Excel turns dates, RT and phone numbers into its own form without being asked. */
export const sameCell =
  (today: PlainDate) =>
  (field: string, one: string, other: string): boolean =>
    one === other || normal(field, one, today) === normal(field, other, today)

function normal(field: string, text: string, today: PlainDate): string {
  const plain = tidy(text)
  if (plain === '') return ''
  if (field === 'birthDate') return or(readWrittenDate(plain, today), plain)
  if (field === 'sex') return or(parseSex(plain), plain)
  if (field === 'phone') return or(parsePhone(plain), bareNumber(plain))
  if (field === 'nik' || field === 'kk') return bareNumber(plain)
  return field === 'rt' || field === 'rw' ? neighbourhood(plain) : plain
}

const or = (read: string | object, plain: string) => (isRefusal(read) || typeof read !== 'string' ? plain : read)

/** By what somebody is found again whose key was cut off: the masked NIK and the name, then what else tells namesakes apart. */
export const cluesOn = (today: PlainDate) => ({
  of: (cells: Cells): readonly string[] => {
    const [nik, name] = [normal('nik', cells['nik'] ?? '', today), nameKey(cells['name'] ?? '')]
    const born = normal('birthDate', cells['birthDate'] ?? '', today)
    const desa = tidy(cells['desa'] ?? '').toLowerCase()
    return [joined(nik, name), joined(name, born), joined(desa, name)]
  },
  /** A NIK in full was typed over the mask; a mask of other digits came from another row. */
  contradicts: (taken: Cells, returned: Cells): boolean => {
    const nik = returned['nik'] ?? ''
    return nik.includes('•') && nik !== (taken['nik'] ?? '')
  },
})

const joined = (...parts: readonly string[]) => (parts.includes('') ? '' : parts.join('|'))
