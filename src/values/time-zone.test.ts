import { expect, it } from 'vitest'
import { timeZoneOf } from './time-zone.ts'

it.each([
  ['14.04', 'Asia/Jakarta'],
  ['36.74', 'Asia/Jakarta'],
  ['51.71', 'Asia/Makassar'],
  ['61.71', 'Asia/Jakarta'],
  ['62.71', 'Asia/Jakarta'],
  ['63.71', 'Asia/Makassar'],
  ['74.06', 'Asia/Makassar'],
  ['76.01', 'Asia/Makassar'],
  ['81.71', 'Asia/Jayapura'],
  ['96.71', 'Asia/Jayapura'],
])('the clock of %s is %s', (area, zone) => {
  expect(timeZoneOf(area)).toBe(zone)
})
