import { describe, expect, expectTypeOf, test } from 'vitest'
import type { Language, Sentence } from './language.ts'
import { inRow, isRefusal, refuse, type RefusalCode } from './refusal.ts'
import { refusalSentences, sentenceOf } from './refusal-sentence.ts'
import { accessRefusals } from './refusals/access.ts'
import { approvalRefusals } from './refusals/approval.ts'
import { columnsRefusals } from './refusals/columns.ts'
import { dateRefusals } from './refusals/date.ts'
import { enrolmentRefusals } from './refusals/enrolment.ts'
import { fileRefusals } from './refusals/file.ts'
import { identityRefusals } from './refusals/identity.ts'
import { lettersRefusals } from './refusals/letters.ts'
import { nominationRefusals } from './refusals/nomination.ts'
import { programmeRefusals } from './refusals/programme.ts'
import { selectionRefusals } from './refusals/selection.ts'
import { sheetsRefusals } from './refusals/sheets.ts'
import { systemRefusals } from './refusals/system.ts'
import { verificationRefusals } from './refusals/verification.ts'
import { windowsRefusals } from './refusals/windows.ts'
import { wordsNeverSaid } from './vocabulary.ts'

const subjects: readonly Record<string, Sentence>[] = [
  identityRefusals,
  dateRefusals,
  fileRefusals,
  columnsRefusals,
  programmeRefusals,
  nominationRefusals,
  verificationRefusals,
  selectionRefusals,
  enrolmentRefusals,
  lettersRefusals,
  accessRefusals,
  approvalRefusals,
  sheetsRefusals,
  systemRefusals,
  windowsRefusals,
]
const all = subjects.flatMap((subject) => Object.entries(subject))
const placeholders = (text: string) => (text.match(/\{[a-z][^}]*\}/gi) ?? []).toSorted()

describe('every refusal sentence', () => {
  test('belongs to one code of one subject', () => {
    const codes = all.map(([code]) => code)
    expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([])
    expect(codes.toSorted()).toEqual(Object.keys(refusalSentences).toSorted())
  })

  test.each(all)('%s has a code in lower-case words joined by dashes', (code) => {
    expect(code).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  })

  test.each(all)('%s is a whole sentence in both languages', (_, { id, en }) => {
    expect(id).toMatch(/^[A-Z{].{10,}[.?]$/s)
    expect(en).toMatch(/^[A-Z{].{10,}[.?]$/s)
    expect(id).not.toBe(en)
  })

  test.each(all)('%s names the same facts in both languages, in forms that exist', (_, { id, en }) => {
    expect([...new Set(placeholders(id))]).toEqual([...new Set(placeholders(en))])
    for (const place of placeholders(id)) expect(place).toMatch(/^\{[a-zA-Z]\w*(:(count|rupiah|date|month))?\}$/)
  })

  test.each(all)('%s uses none of the words that are never said', (_, { id }) => {
    expect(wordsNeverSaid(id)).toEqual([])
  })
})

describe('a refusal', () => {
  test('is told from every other value', () => {
    expect(isRefusal(refuse('not-found'))).toBe(true)
    for (const other of [undefined, null, '', 'refusal', 0, {}, [], { kind: 'other' }])
      expect(isRefusal(other)).toBe(false)
  })

  test('takes only codes that have a sentence', () => {
    expectTypeOf<'nik-length'>().toExtend<RefusalCode>()
    expectTypeOf<'made-up'>().not.toExtend<RefusalCode>()
  })

  test('says what happened and what to do', () => {
    expect(sentenceOf(refuse('nik-length', { length: 15 }), 'id')).toBe(
      'NIK terdiri atas 15 digit, seharusnya 16. Bandingkan dengan KTP. Jika kurang satu, Excel mungkin memotong digit terakhir: ubah kolom NIK menjadi teks, isi kembali, lalu unggah lagi.',
    )
  })

  test('begins with the row when the place is known', () => {
    const refusal = inRow(refuse('nik-empty'), 14)
    expect(sentenceOf(refusal, 'id')).toMatch(/^Baris 14: NIK belum diisi\./)
    expect(sentenceOf(refusal, 'en')).toMatch(/^Row 14: The NIK is missing\./)
  })

  test('does not name the row twice', () => {
    expect(sentenceOf(refuse('file-csv-quote', { row: 14 }), 'id')).not.toMatch(/^Baris 14:/)
  })

  test('groups the digits of a count as the reader is used to', () => {
    const refusal = refuse('file-upload-cut', { received: 6000, announced: 8912 })
    expect(sentenceOf(refusal, 'id')).toMatch(/6\.000.*8\.912/)
    expect(sentenceOf(refusal, 'en')).toMatch(/6,000.*8,912/)
  })

  test.each<[Language, RegExp]>([
    ['id', /Rp1\.209\.600\.000.*Rp500\.000\.000/],
    ['en', /Rp1\.209\.600\.000.*Rp500\.000\.000/],
  ])('writes money in full (%s)', (language, money) => {
    const refusal = refuse('fund-exceeded', { needed: 1_209_600_000, ceiling: 500_000_000 })
    expect(sentenceOf(refusal, language)).toMatch(money)
  })

  test('writes dates in the language of the reader', () => {
    const refusal = refuse('round-closed', { closed: '2025-10-15' })
    expect(sentenceOf(refusal, 'id')).toContain('15 Oktober 2025')
    expect(sentenceOf(refusal, 'en')).toContain('15 October 2025')
  })

  test('stays readable when a fact is missing or of the wrong kind', () => {
    expect(sentenceOf(refuse('round-closed'), 'id')).toContain('pada –.')
    expect(sentenceOf(refuse('round-closed', { closed: 'kemarin' }), 'id')).toContain('pada kemarin.')
    expect(sentenceOf(refuse('round-closed', { closed: '2025-13-01' }), 'id')).toContain('pada 2025-13-01.')
  })
})
