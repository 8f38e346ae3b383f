import fc from 'fast-check'
import { expect, test } from 'vitest'
import { month, monthRange, monthsIn } from '#values/month.ts'
import { isRefusal } from '#values/refusal.ts'
import { rupiah, timesRupiah } from '#values/rupiah.ts'
import { loadRulebook } from '../load.ts'
import { shippedRulebook } from '../shipped-rulebook.ts'
import { commitPlaces } from './commit-places.ts'
import { contributionFor } from './contribution-for.ts'
import { personMonthsIn } from './person-months.ts'
import { placesFor } from './places-for.ts'

const book = loadRulebook(shippedRulebook)
const price = rupiah(16_800)

/** One price a month for an APBD-paid worker, from the shipped law. */
function prices(count: number, first = month(2025, 1)) {
  return monthsIn(monthRange(first, count)).map((of) => {
    const found = contributionFor(book, {
      payer: 'apbd-kabupaten',
      segment: 'bpu',
      sector: 'other',
      month: of,
      schemes: ['JKK', 'JKM'],
    })
    if (isRefusal(found)) throw new Error(`refused: ${found.code}`)
    return found.total
  })
}

const year = prices(12)
const commit = (ceiling: number, places: number, months = year) =>
  commitPlaces({ ceiling: rupiah(ceiling), prices: months, places })

test('BAN-3: 200 million carry 992 people for a year', () => {
  expect(placesFor({ ceiling: rupiah(200_000_000), prices: year })).toMatchObject({ places: 992, perPerson: 201_600 })
})

test('BAN-3: 950 people bind 191,520,000 and leave 8,480,000 = 504 person-months or 42 people for a year', () => {
  const bound = commit(200_000_000, 950)
  expect(bound).toMatchObject({ committed: 191_520_000, left: 8_480_000 })
  expect(personMonthsIn(rupiah(8_480_000), price)).toEqual({ count: 504, left: 12_800 })
  expect(placesFor({ ceiling: rupiah(8_480_000), prices: year }).places).toBe(42)
})

test('BAN-3: 993 people are refused for want of 188,800', () => {
  expect(commit(200_000_000, 993)).toMatchObject({
    code: 'fund-exceeded',
    facts: { missing: 188_800, needed: 200_188_800, ceiling: 200_000_000 },
  })
})

test('BAN-10: 500 million of DBH Sawit carry 2,480 people for a year', () => {
  expect(placesFor({ ceiling: rupiah(500_000_000), prices: year }).places).toBe(2_480)
})

test('BAN-10: 2,450 farmers bind 493,920,000 and leave 6,080,000 = 361 person-months or 30 people for a year', () => {
  expect(commit(500_000_000, 2_450)).toMatchObject({ committed: 493_920_000, left: 6_080_000 })
  expect(personMonthsIn(rupiah(6_080_000), price)).toEqual({ count: 361, left: 15_200 })
  expect(placesFor({ ceiling: rupiah(6_080_000), prices: year }).places).toBe(30)
})

test.each([
  ['BOM-2: Bombana', 6_000, 100_800_000, 1_209_600_000],
  ['BUT-4: Buton', 1_000, 16_800_000, 201_600_000],
  ['KUT-2: Bumi Rapak', 2_000, 33_600_000, 403_200_000],
  ['KUT-4: the whole target of Kutai Timur', 150_000, 2_520_000_000, 30_240_000_000],
  ['KUT-4: the rest of that target', 148_000, 2_486_400_000, 29_836_800_000],
])('%s, %s people, costs %s a month and %s a year', (_, people, monthly, yearly) => {
  expect(timesRupiah(price, people)).toBe(monthly)
  expect(commit(yearly, people)).toMatchObject({ committed: yearly, left: 0 })
})

test.each([
  ['BUT-6: 150 million for 12 months', 150_000_000, 12, 744, 149_990_400],
  ['BUT-6: 150 million for 8 months', 150_000_000, 8, 1_116, 149_990_400],
  ['Lampung: five months', 1_856_400_000, 5, 22_100, 1_856_400_000],
  ['Manggarai Barat 2025', 570_326_400, 12, 2_829, 570_326_400],
])('%s: %s rupiah over %s months carry %s people for %s', (...[, ceiling, months, places, committed]) => {
  expect(placesFor({ ceiling: rupiah(ceiling), prices: prices(months) })).toMatchObject({ places, committed })
})

test('BUT-6: or all 1,000 people for 8 months, for 134,400,000', () => {
  expect(commit(150_000_000, 1_000, prices(8))).toMatchObject({ committed: 134_400_000, left: 15_600_000 })
  expect(commit(150_000_000, 1_000)).toMatchObject({ code: 'fund-exceeded' })
})

test('BAN-11: both purses together bind 685,440,000 and leave 14,560,000', () => {
  const purses = [commit(200_000_000, 950), commit(500_000_000, 2_450)]
  const sum = (of: 'committed' | 'left') =>
    purses.reduce((total, purse) => total + (isRefusal(purse) ? Number.NaN : purse[of]), 0)
  expect([sum('committed'), sum('left')]).toEqual([685_440_000, 14_560_000])
})

test('a price that changes inside the period is added month by month', () => {
  const mixed = [rupiah(16_800), rupiah(8_400), rupiah(8_400)]
  expect(placesFor({ ceiling: rupiah(100_000), prices: mixed })).toEqual({
    places: 2,
    perPerson: 33_600,
    committed: 67_200,
    left: 32_800,
  })
})

test('a ceiling of nought carries nobody', () => {
  expect(placesFor({ ceiling: rupiah(0), prices: year })).toMatchObject({ places: 0, committed: 0, left: 0 })
})

test('the places fit, one more does not, and no rupiah is lost', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 100_000_000_000 }),
      fc.array(fc.integer({ min: 1, max: 300_000 }), { minLength: 1, maxLength: 24 }),
      (ceiling, months) => {
        const sums = { ceiling: rupiah(ceiling), prices: months.map(rupiah) }
        const { places, perPerson, committed, left } = placesFor(sums)
        return (
          committed + left === ceiling &&
          left < perPerson &&
          !isRefusal(commitPlaces({ ...sums, places })) &&
          isRefusal(commitPlaces({ ...sums, places: places + 1 }))
        )
      },
    ),
  )
})
