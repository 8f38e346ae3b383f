import { expect, it } from 'vitest'
import { wordsNeverSaid } from '#values/vocabulary.ts'
import { listWords, outcomeWord, standingOf, type Standing } from './outcome-word.ts'

const standing = (state: string | null, number: string | null = null): Standing =>
  standingOf({ list_state: state, decree_number: number, decree_date: number && '2025-09-01' })
const selected = { outcome: 'selected', held: false, place: null }

it.each([
  [null, 'Dalam kuota, daftar belum dikunci'],
  ['locked', 'Calon penerima'],
  ['submitted', 'Calon penerima'],
  ['signed', 'Calon penerima'],
])('somebody chosen is, with a list in state %s: %s', (state, word) => {
  expect(outcomeWord(selected, standing(state)).id).toBe(word)
})

it('only the recorded number of the decree makes a person ditetapkan', () => {
  expect(outcomeWord(selected, standing('signed', '472')).id).toBe('Calon penerima')
  expect(outcomeWord(selected, standing('numbered', '472')).id).toBe(
    'Ditetapkan (Keputusan Nomor 472 tanggal 1 September 2025)',
  )
})

it('says of everybody else which of the others he is, in words the offices use', () => {
  const others = [
    { outcome: 'reserve', held: false, place: 1_509 },
    { outcome: 'outside-quota', held: false, place: null },
    { outcome: 'refused', held: false, place: null },
    { outcome: 'refused', held: true, place: null },
  ]
  const words = others.map((one) => outcomeWord(one, standing('locked')).id)
  expect(words).toEqual(['Cadangan urutan 1.509', 'Di luar kuota', 'Tidak memenuhi syarat', 'Perlu diperiksa'])
  expect([...words, ...Object.values(listWords).map(({ id }) => id)].flatMap(wordsNeverSaid)).toEqual([])
})
