import { expect, it } from 'vitest'
import type { PlainDate } from '#values/plain-date.ts'
import { readReplyRow } from './reply-row.ts'
import { welfareSource } from './welfare-source.ts'

const terms = { today: '2025-06-02' as PlainDate, dataDate: '2025-05-01' as PlainDate }
const said = (decile: string, remark = '', dataDate = '') => {
  const { answer } = readReplyRow({ decile, remark, dataDate }, terms)
  if (answer === null) return 'waiting'
  return 'kind' in answer ? answer.code : [answer.match, answer.decile]
}

it.each([
  ['3', '', ['matched', 3]],
  ['Desil 10', 'padan', ['matched', 10]],
  ['', 'Belum diperingkat', ['not-ranked', null]],
  ['', 'belum ada desil', ['not-ranked', null]],
  ['', 'Padan', ['not-ranked', null]],
  ['-', 'Ditemukan', ['not-ranked', null]],
  ['', 'TIDAK DITEMUKAN', ['not-found', null]],
  ['', 'belum terdata di DTSEN', ['not-found', null]],
  ['tidak padan', '', ['not-found', null]],
  // Nobody is made poor or rich by a word that was not understood.
  ['', 'sudah pindah', ['to-check', null]],
  ['-', '', ['to-check', null]],
  ['', 'perlu dicek ulang', ['to-check', null]],
  ['', '', 'waiting'],
  ['0', '', 'reply-decile-impossible'],
  ['11', '', 'reply-decile-impossible'],
  ['3,5', '', 'reply-decile-impossible'],
  ['kaya', '', 'reply-decile-impossible'],
  ['2', 'tidak ditemukan', 'reply-contradicts-itself'],
  ['2', 'belum diperingkat', 'reply-contradicts-itself'],
] as const)('decile “%s” with “%s” says %s', (decile, remark, expected) => {
  expect(said(decile, remark)).toEqual(expected)
})

it('takes no data of a day to come, and knows a source by its aliases', () => {
  expect([said('2', '', '03-06-2025'), said('2', '', '31-02-2025')]).toEqual(['data-date-in-future', 'date-impossible'])
  expect(['dtsn', ' DTSEN ', 'P3KE', 'DTKS', 'Regsosek'].map(welfareSource)).toEqual([
    'DTSEN',
    'DTSEN',
    'P3KE',
    'DTKS',
    'Regsosek',
  ])
})
