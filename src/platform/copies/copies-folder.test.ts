import { expect, it } from 'vitest'
import { copyOf, splitByAge, type Copy } from './copies-folder.ts'

it('keeps the four newest copies and the last one of each of seven days', () => {
  const copies: Copy[] = []
  for (let hour = 0; hour < 24 * 10; hour++) copies.unshift(copyOf(hour, new Date(Date.UTC(2025, 9, 1, hour, 30))))
  const { kept, dropped } = splitByAge(copies)
  expect(kept.map(({ at }) => at.slice(5, 13))).toEqual([
    '10-10T23',
    '10-10T22',
    '10-10T21',
    '10-10T20',
    '10-09T23',
    '10-08T23',
    '10-07T23',
    '10-06T23',
    '10-05T23',
    '10-04T23',
  ])
  expect(kept.length + dropped.length).toBe(copies.length)
})
