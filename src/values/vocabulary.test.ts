import { expect, test } from 'vitest'
import { wordsNeverSaid } from './vocabulary.ts'

test.each([
  'Terverifikasi',
  '12 data cocok',
  'Cadangan #12',
  'Rp1,2 M',
  'Rp 500',
  'Langkah 3 dari 8',
  '15 angka',
  'diperiksa PPK',
])('"%s" is never said', (text) => {
  expect(wordsNeverSaid(text)).toHaveLength(1)
})

test.each([
  'Memenuhi syarat',
  'Padan',
  'Cadangan urutan 12',
  'Rp1,2 miliar',
  'Tahap 4 dari 8',
  '15 digit',
  'diperiksa PPK-SKPD',
  'Angka undian',
])('"%s" may be said', (text) => {
  expect(wordsNeverSaid(text)).toEqual([])
})
