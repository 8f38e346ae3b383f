import { expect, test } from 'vitest'
import { hasLostLastDigits } from './nik-column.ts'

/** A village's list: the serials of sixty people, one in twenty of them ending in 0. */
const village = Array.from({ length: 60 }, (_, at) => `740601170885${String((at % 20) + 1).padStart(4, '0')}`)
const cut = village.map((nik) => `${nik.slice(0, 15)}0`)

test('a column in which every 16th digit became 0 is recognised', () => {
  expect(hasLostLastDigits(cut)).toBe(true)
})

test('half a column is enough, as when two lists were put together', () => {
  expect(hasLostLastDigits([...village.slice(0, 30), ...cut.slice(30)])).toBe(true)
})

test('a column as Dukcapil gave it is not suspected', () => {
  expect(hasLostLastDigits(village)).toBe(false)
})

test('a few numbers, fillers and short ones prove nothing', () => {
  expect(hasLostLastDigits(cut.slice(0, 9))).toBe(false)
  expect(hasLostLastDigits([])).toBe(false)
  expect(hasLostLastDigits(Array.from({ length: 60 }, () => '7406010000000000'))).toBe(false)
  expect(hasLostLastDigits(cut.map((nik) => nik.slice(0, 15)))).toBe(false)
})
