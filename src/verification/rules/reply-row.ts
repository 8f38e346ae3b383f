import type { Decile } from '#values/decile.ts'
import { parseDecile } from '#values/decile.ts'
import { parseNik, type Nik } from '#values/nik.ts'
import { nameKey } from '#values/person-name.ts'
import { readWrittenDate, type PlainDate } from '#values/plain-date.ts'
import { isRefusal, refuse, type Refusal } from '#values/refusal.ts'
import { bareNumber, maskDigits } from '#values/sixteen-digits.ts'
import type { EntryCells } from './read-entry.ts'

/** What the welfare office says of one person: *padan, perlu diperiksa, tidak padan, belum diperingkat*. */
export type WelfareWord = 'matched' | 'to-check' | 'not-found' | 'not-ranked'

export type WelfareAnswer = {
  readonly match: WelfareWord
  readonly decile: Decile | null
  readonly remark: string
  readonly dataDate: PlainDate
}

/** By what a row of a reply says whose it is; each may be missing. */
export type ReplyKeys = { readonly key: string; readonly nik: Nik | null; readonly name: string }

export type ReplyRow = ReplyKeys & {
  /** Null: the row came back as it left, and the person goes on waiting. */
  readonly answer: WelfareAnswer | null | Refusal
}

export type ReplyTerms = { readonly today: PlainDate; readonly dataDate: PlainDate }

/** Reads a row of a list of ours that came back. What it says is either understood whole or handed back whole. */
export function readReplyRow(cells: EntryCells, terms: ReplyTerms): ReplyRow {
  const nik = parseNik(cell(cells, 'nik'))
  return {
    key: cell(cells, 'rowKey'),
    nik: isRefusal(nik) ? null : nik,
    name: nameKey(cell(cells, 'name')),
    answer: readAnswer(cells, terms),
  }
}

function readAnswer(cells: EntryCells, { today, dataDate: usual }: ReplyTerms): WelfareAnswer | null | Refusal {
  const [written, remark] = [cell(cells, 'decile'), cell(cells, 'remark')]
  const decile = isUnranked(written) ? null : parseDecile(written)
  const said = readRemark(decile === null ? `${written} ${remark}` : remark)
  if (isRefusal(decile)) return refuse('reply-decile-impossible', { written: shorten(written) })
  const dataDate = cell(cells, 'dataDate') === '' ? usual : readWrittenDate(cell(cells, 'dataDate'), today)
  if (isRefusal(dataDate)) return dataDate
  if (dataDate > today) return refuse('data-date-in-future', { dated: dataDate })
  const rest = { remark: withoutNumbers(remark), dataDate }
  if (decile !== null) {
    if (said === 'not-found' || said === 'not-ranked') return refuse('reply-contradicts-itself', { decile })
    return { match: 'matched', decile, ...rest }
  }
  if (written === '' && remark === '') return null
  return { match: wordWithoutRank(said), decile, ...rest }
}

/** The family is known and has no decile; other words than ours are a matter for people. */
const wordWithoutRank = (said: WelfareWord | undefined): WelfareWord =>
  said === 'matched' ? 'not-ranked' : (said ?? 'to-check')

const words: readonly (readonly [WelfareWord, RegExp])[] = [
  [
    'not-found',
    /\b(?:tidak|tdk|belum|blm|tak)\s*(?:padan|ditemukan|ketemu|ada|terdaftar|terdata|masuk)\b(?!\s*(?:desil|peringkat|rank))|\bnihil\b|\bnot found\b/,
  ],
  [
    'not-ranked',
    /\b(?:belum|blm|tidak|tdk|tanpa)\s*(?:ada\s*)?(?:di\s*)?(?:peringkat|diperingkat|ranking|dirangking|desil|berdesil)/,
  ],
  ['to-check', /\b(?:perlu|mohon|harap)\s*(?:di\s*)?(?:periksa|cek|verifikasi)|\bperlu diperiksa\b|\bmirip\b|\bragu\b/],
  ['matched', /\bpadan\b|\b(?:di)?temukan\b|\bterdaftar\b|\bterdata\b|\bada\b|\bsesuai\b|\bvalid\b/],
]

function readRemark(remark: string): WelfareWord | undefined {
  const plain = remark.toLowerCase().replaceAll(/[^\p{L}\d]+/gu, ' ')
  return words.find(([, pattern]) => pattern.test(plain))?.[0]
}

/** What offices type where there is no decile. */
const isUnranked = (written: string) => /^$|^[-–—.]+$|^(?:belum|blm|tidak|tdk|tanpa)\b|^null$|^n\/?a$/i.test(written)

const cell = (cells: EntryCells, field: string) => (cells[field] ?? '').trim()
const shorten = (text: string) => withoutNumbers(text).slice(0, 30)

/** A remark is read by many: somebody's number in it is masked before it is kept. */
const withoutNumbers = (text: string) =>
  text.replaceAll(/\d(?:[\s.'’-]?\d){10,}/g, (found) => maskDigits(bareNumber(found))).slice(0, 200)
