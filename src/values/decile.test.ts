import { expect, test } from 'vitest'
import { deciles, parseDecile } from './decile.ts'

test('each decile is read as it is written', () => {
  for (const decile of deciles) expect(parseDecile(String(decile))).toBe(decile)
})

test.each(['4', '04', ' 4 ', 'Desil 4', 'DESIL-4', 'desil: 4', 'D4'])('%s is the fourth', (text) => {
  expect(parseDecile(text)).toBe(4)
})

test.each(['', '0', '00', '11', '010', '4.5', '1-4', 'belum diperingkat', 'empat', 'd', '-4'])(
  '%s is no decile',
  (text) => {
    expect(parseDecile(text)).toMatchObject({ code: 'decile-unknown' })
  },
)
