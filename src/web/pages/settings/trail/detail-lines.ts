import type { TrailRow } from '#access/contract.ts'
import type { Language } from '#values/language.ts'
import { formatDate, parsePlainDate } from '#values/plain-date.ts'
import { isRefusal } from '#values/refusal.ts'
import { formatRupiah, rupiah } from '#values/rupiah.ts'
import { figuresOf } from '../../../text/figures.ts'
import type { trail } from '../../../text/id/trail.ts'

type Words = Pick<typeof trail, 'details' | 'values' | 'subject'>
type Line = { readonly name: string; readonly value: string }

type Saying = {
  readonly language: Language
  /** The word for a role, an area code or any other value; the value itself where there is none. */
  readonly nameOf: (value: string) => string
  readonly moment: (iso: string) => string
}

const money = ['rupiah', 'ceiling']

/** What an act noted, each under its name. A detail this version has no name for is shown under its own. */
export function detailLines(
  { details, subject }: Pick<TrailRow, 'details' | 'subject'>,
  words: Words,
  saying: Saying,
): Line[] {
  const lines = Object.entries(details)
    .filter(([, value]) => value !== '' && value !== null)
    .map(([key, value]) => ({ name: words.details[key] ?? key, value: sayDetail(key, value, words, saying) }))
  return subject === null ? lines : [...lines, { name: words.subject, value: subject }]
}

function sayDetail(key: string, value: unknown, words: Words, saying: Saying): string {
  if (typeof value === 'number') return sayNumber(key, value, saying.language)
  if (typeof value === 'string') return words.values[value] ?? sayText(value, saying)
  if (Array.isArray(value)) return value.map((one) => sayDetail(key, one, words, saying)).join(', ')
  if (typeof value !== 'object' || value === null) return '–'
  return Object.entries(value)
    .map(([inner, part]) => `${words.details[inner] ?? inner} ${sayDetail(inner, part, words, saying)}`)
    .join(', ')
}

function sayNumber(key: string, value: number, language: Language): string {
  const { count, fileSize } = figuresOf(language)
  if (money.includes(key)) return formatRupiah(rupiah(value))
  if (key === 'bytes') return fileSize(value)
  return key === 'year' ? String(value) : count(value)
}

/** Days as people read them; of a digest its first sixteen signs, which tell two files apart on a screen. */
function sayText(value: string, { language, nameOf, moment }: Saying): string {
  if (/^\d{4}-\d\d-\d\dT/.test(value)) return moment(value)
  if (/^[0-9a-f]{64}$/.test(value)) return `${value.slice(0, 8)} ${value.slice(8, 16)} …`
  const day = parsePlainDate(value)
  return isRefusal(day) ? nameOf(value) : formatDate(day, language)
}
