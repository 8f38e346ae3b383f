import { expect, test } from 'vitest'
import { plainDate } from '#values/plain-date.ts'
import { isRefusal, type Refusal } from '#values/refusal.ts'
import { loadRulebook } from '../load.ts'
import { shippedRulebook } from '../shipped-rulebook.ts'
import { deathCertificatePapers, type Documents, documentsForClaim } from './documents-for-claim.ts'

const book = loadRulebook(shippedRulebook)

function codes(answer: Documents | Refusal, need = 'required') {
  if (isRefusal(answer)) throw new Error(`refused: ${answer.code}`)
  return answer.documents.filter((document) => document.need === need).map(({ code }) => code)
}

test('P1/2025: a letter of death sufficed until 23 February 2025, the akta kematian is needed since', () => {
  const before = codes(documentsForClaim(book, 'jkm', plainDate(2025, 2, 23)))
  const since = codes(documentsForClaim(book, 'jkm', plainDate(2025, 2, 24)))
  expect(before).toContain('surat-kematian')
  expect(before).not.toContain('akta-kematian')
  expect(since).toEqual(['kartu-peserta', 'ktp-ahli-waris', 'kk', 'akta-kematian', 'surat-ahli-waris'])
})

test('what branches ask for beyond the text is marked as practice and lowers the confidence', () => {
  const answer = documentsForClaim(book, 'jkm', plainDate(2025, 11, 1))
  expect(codes(answer, 'practice')).toEqual(['buku-nikah', 'buku-rekening', 'surat-kerja'])
  expect(answer).toMatchObject({ confidence: 'press' })
})

test('a body lost at sea needs a court ruling, a death at home the signed statement', () => {
  const day = plainDate(2025, 11, 1)
  expect(codes(deathCertificatePapers(book, 'lost-at-sea', day))).toContain('putusan-pengadilan')
  expect(codes(deathCertificatePapers(book, 'at-home', day))).toContain('sptjm')
  expect(codes(deathCertificatePapers(book, 'elsewhere', day))).toEqual(['f-2-01', 'surat-kematian'])
})
