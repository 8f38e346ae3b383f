import fc from 'fast-check'
import { expect, test } from 'vitest'
import { columnIndex, columnLetters } from './column-letters.ts'
import { plainDigits } from './reader/plain-digits.ts'
import { dayToSerial, serialToDay, serialToTime } from './serial-date.ts'

test('serial numbers give the days Excel shows, also around the day that never was', () => {
  expect(serialToDay(1, false)).toBe('1900-01-01')
  expect(serialToDay(59, false)).toBe('1900-02-28')
  expect(serialToDay(60, false)).toBeUndefined()
  expect(serialToDay(61, false)).toBe('1900-03-01')
  expect(serialToDay(31_276.75, false)).toBe('1985-08-17')
  expect(serialToDay(0, true)).toBe('1904-01-01')
  for (const none of [0, -3, 2_958_466, Number.NaN]) expect(serialToDay(none, false)).toBeUndefined()
})

test('every day from March 1900 on goes there and back', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 61, max: 2_958_465 }),
      (serial) => dayToSerial(serialToDay(serial, false) ?? '') === serial,
    ),
  )
  expect(dayToSerial('1899-12-31')).toBeUndefined()
  expect(dayToSerial('lahir')).toBeUndefined()
})

test('a fraction of a day is a time', () => {
  expect(serialToTime(0.3125)).toBe('07:30')
  expect(serialToTime(0.999_99)).toBe('00:00')
})

test('a whole number written with an exponent is the same digits, however it was written', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 1n, max: 10n ** 16n }), fc.nat(15), (whole, places) => {
      const digits = String(whole)
      const point = Math.min(places, digits.length - 1)
      const mantissa = `${digits.slice(0, digits.length - point)}.${digits.slice(digits.length - point)}0`
      return plainDigits(`${mantissa}E+${point}`) === digits
    }),
  )
})

test('what is no number has no digits', () => {
  for (const text of ['', '-', '.', '1,5', '0x10', 'NaN', '1e9999', '12a']) expect(plainDigits(text)).toBeUndefined()
  expect(plainDigits('1.5E-7')).toBe('0.00000015')
  expect(plainDigits('0')).toBe('0')
})

test('column letters count as Excel counts', () => {
  expect([0, 25, 26, 701, 702, 16_383].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA', 'XFD'])
  fc.assert(fc.property(fc.nat(16_383), (index) => columnIndex(`${columnLetters(index)}12`) === index))
  expect(columnIndex('12')).toBe(-1)
})
