import type { TrailRow } from '#access/contract.ts'
import type { Language } from '#values/language.ts'
import { formatRupiah, rupiah } from '#values/rupiah.ts'
import { figuresOf } from '../../../text/figures.ts'
import type { trail } from '../../../text/id/trail.ts'

type Words = Pick<typeof trail, 'details' | 'values' | 'subject'>
type Line = { readonly name: string; readonly value: string }

const money = ['rupiah', 'ceiling']

/**
 * What an act noted, each under its name. A detail this version has no name for is shown under its own.
 *
 * @param nameOf the word for a role, an area code or any other value; the value itself where there is none
 */
export function detailLines(
  { details, subject }: TrailRow,
  words: Words,
  { language, nameOf }: { readonly language: Language; readonly nameOf: (value: string) => string },
): Line[] {
  const { count, fileSize } = figuresOf(language)
  const say = (key: string, value: unknown): string => {
    if (typeof value === 'number' && money.includes(key)) return formatRupiah(rupiah(value))
    if (typeof value === 'number' && key === 'bytes') return fileSize(value)
    if (typeof value === 'number') return key === 'year' ? String(value) : count(value)
    if (typeof value === 'string') return words.values[value] ?? nameOf(value)
    if (Array.isArray(value)) return value.map((one) => say(key, one)).join(', ')
    if (typeof value === 'object' && value !== null) return pairsOf(value, say, words)
    return '–'
  }
  const lines = Object.entries(details).map(([key, value]) => ({
    name: words.details[key] ?? key,
    value: say(key, value),
  }))
  return subject === null ? lines : [...lines, { name: words.subject, value: subject }]
}

const pairsOf = (value: object, say: (key: string, value: unknown) => string, words: Words): string =>
  Object.entries(value)
    .map(([key, inner]) => `${words.details[key] ?? key} ${say(key, inner)}`)
    .join(', ')
