import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { randomOf, sample, shareOut, weighted } from './random.ts'

const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0)

describe('shareOut', () => {
  const places = fc.array(fc.record({ weight: fc.double({ min: 0.01, max: 9, noNaN: true }), room: fc.nat(50) }), {
    minLength: 1,
    maxLength: 40,
  })

  test('gives out everything, and no place more than its room', () => {
    fc.assert(
      fc.property(places, fc.double({ min: 0, max: 1, noNaN: true }), (list, part) => {
        const rooms = list.map(({ room }) => room)
        const total = Math.floor(sum(rooms) * part)
        const shares = shareOut(
          total,
          list.map(({ weight }) => weight),
          rooms,
        )
        expect(sum(shares)).toBe(total)
        expect(shares.every((share, i) => share >= 0 && share <= (rooms[i] ?? 0))).toBe(true)
      }),
    )
  })

  test('follows the weights to within one', () => {
    expect(shareOut(10, [1, 2, 2])).toEqual([2, 4, 4])
    expect(shareOut(4, [1, 1, 1])).toEqual([2, 1, 1])
  })

  test('says so when the rooms are too small', () => {
    expect(() => shareOut(5, [1, 1], [2, 2])).toThrow('1 of 5 find no room')
  })
})

describe('a seeded source', () => {
  const ten = (seed: string) =>
    Array.from(
      { length: 10 },
      (
        (random) => () =>
          random.next()
      )(randomOf(seed)),
    )

  test('repeats itself for one seed and differs for another', () => {
    expect(ten('a')).toEqual(ten('a'))
    expect(ten('a')).not.toEqual(ten('b'))
  })

  test('gives a fork the same draws however much its parent has drawn', () => {
    const [fresh, used] = [randomOf('a'), randomOf('a')]
    used.next()
    expect(used.fork('names').next()).toBe(fresh.fork('names').next())
  })

  test('draws by weight', () => {
    const random = randomOf('a')
    const draw = weighted([1, 0, 3])
    const counts = [0, 0, 0]
    for (let i = 0; i < 4000; i++) counts[draw(random)]! += 1
    expect(counts[1]).toBe(0)
    expect(counts[2]! / counts[0]!).toBeCloseTo(3, 0)
  })

  test('samples without repeating', () => {
    const list = Array.from({ length: 30 }, (_, i) => i)
    expect(new Set(sample(randomOf('a'), list, 20)).size).toBe(20)
    expect(sample(randomOf('a'), list, 99).toSorted((a, b) => a - b)).toEqual(list)
  })
})
