import { expect, test } from 'vitest'
import { differingDigits } from './differing-digits.ts'

test.each([
  ['7406010101610001', '7406010101610001', []],
  ['7406010101610001', '7406010101160009', [11, 12, 16]],
  ['740601', '74060', [6]],
])('%s and %s differ at %o', (one, other, places) => {
  expect(differingDigits(one, other)).toEqual(places)
})
