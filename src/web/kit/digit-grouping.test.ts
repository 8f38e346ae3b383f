import fc from 'fast-check'
import { expect, test } from 'vitest'
import { caretBehind, digitsIn, groupAmount, groupNik } from './digit-grouping.ts'

test.each([
  ['', ''],
  ['740601', '740601'],
  ['7406014', '740601 4'],
  ['7406014107850001', '740601 410785 0001'],
  ['74060141078500019', '740601 410785 0001'],
])('%s is shown as %s', (digits, shown) => {
  expect(groupNik(digits)).toBe(shown)
})

test('grouping loses no digit and the caret stays behind the digits it stood behind', () => {
  const digits = fc.stringMatching(/^\d{0,16}$/)
  fc.assert(
    fc.property(digits, fc.nat(16), (typed, place) => {
      const grouped = groupNik(typed)
      const behind = Math.min(place, typed.length)
      expect(digitsIn(grouped)).toBe(typed)
      expect(digitsIn(grouped.slice(0, caretBehind(grouped, behind)))).toHaveLength(behind)
    }),
  )
})

test.each([
  ['', ''],
  ['0', '0'],
  ['007', '7'],
  ['1209600000', '1.209.600.000'],
])('the amount %s is shown as %s', (digits, shown) => {
  expect(groupAmount(digits)).toBe(shown)
})
