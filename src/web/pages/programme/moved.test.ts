import fc from 'fast-check'
import { expect, test } from 'vitest'
import { moved } from './moved.ts'

test.each([
  [['a', 'b', 'c'], 1, -1, ['b', 'a', 'c']],
  [['a', 'b', 'c'], 1, 1, ['a', 'c', 'b']],
  [['a', 'b', 'c'], 0, -1, ['a', 'b', 'c']],
  [['a', 'b', 'c'], 2, 1, ['a', 'b', 'c']],
  [['a', 'b', 'c'], -1, 1, ['a', 'b', 'c']],
] as const)('%j with place %d moved by %d is %j', (list, place, by, expected) => {
  expect(moved(list, place, by)).toEqual(expected)
})

test('moving up and down again changes nothing', () => {
  const lists = fc.uniqueArray(fc.integer(), { minLength: 2 })
  fc.assert(
    fc.property(lists, fc.nat(), (list, seed) => {
      const place = 1 + (seed % (list.length - 1))
      expect(moved(moved(list, place, -1), place - 1, 1)).toEqual(list)
    }),
  )
})
