import { expect, test } from 'vitest'
import { parseSex } from './sex.ts'

test.each(['L', 'l', 'Lk', 'LK.', 'Laki-laki', 'LAKI - LAKI', 'Laki2', 'Pria', 'M', 'Male'])('%s is a man', (text) => {
  expect(parseSex(text)).toBe('L')
})

test.each(['P', 'p ', 'Pr', 'PR.', 'Perempuan', 'WANITA', 'F', 'female'])('%s is a woman', (text) => {
  expect(parseSex(text)).toBe('P')
})

test.each(['', '1', '2', '-', 'LP', 'W', 'constructor', 'toString'])('%s is refused, not guessed', (text) => {
  expect(parseSex(text)).toMatchObject({ code: 'sex-unknown' })
})
