import { expect, test } from 'vitest'
import { plainDate, type PlainDate } from '#values/plain-date.ts'
import { isRefusal } from '#values/refusal.ts'
import { rupiah, sumRupiah } from '#values/rupiah.ts'
import { loadRulebook } from '../load.ts'
import { shippedRulebook } from '../shipped-rulebook.ts'
import type { Benefit } from './benefit.ts'
import { benefitParts, type DeathAsked } from './benefit-parts.ts'
import type { CoverOnDay } from './cover-state.ts'

const book = loadRulebook(shippedRulebook)
const base = rupiah(1_000_000)
const settled: CoverOnDay = { started: true, consecutiveMonths: 12, arrearsMonths: 0, paidMonths: 12 }
const nov2025 = plainDate(2025, 11, 20)

function death(day: PlainDate, event: DeathAsked['event'], cover: Partial<CoverOnDay> = {}, reported = base): Benefit {
  const benefit = benefitParts(book, { day, event, base: reported, cover: { ...settled, ...cover } })
  if (isRefusal(benefit)) throw new Error(`refused: ${benefit.code}`)
  return benefit
}

const amounts = ({ parts }: Benefit) => Object.fromEntries(parts.map(({ part, amount }) => [part, amount]))

test('KUT-6: a natural death pays 20 + 12 + 10 million, never a typed total', () => {
  const benefit = death(nov2025, 'natural')
  expect(amounts(benefit)).toEqual({ 'lump-sum': 20_000_000, periodic: 12_000_000, funeral: 10_000_000 })
  expect(benefit.now).toBe(42_000_000)
  expect(benefit.basis).toEqual(['JKM_PARTS@2019-12-02', 'SCHOLAR_IUR@2019-12-02', 'JKM_WAIT@2025-02-24'])
})

test('PP 82/2019: a death on 1 December 2019 pays 16.2 + 4.8 + 3 million, a day later 42 million', () => {
  const before = death(plainDate(2019, 12, 1), 'natural')
  expect(amounts(before)).toEqual({ 'lump-sum': 16_200_000, periodic: 4_800_000, funeral: 3_000_000 })
  expect(before.now).toBe(24_000_000)
  expect(death(plainDate(2019, 12, 2), 'natural').now).toBe(42_000_000)
})

test('P1/2025: in the second month a death paid 42 million until 23 February 2025 and pays the funeral since', () => {
  const second = { consecutiveMonths: 1, paidMonths: 2 }
  expect(death(plainDate(2025, 2, 23), 'natural', second).now).toBe(42_000_000)
  expect(death(plainDate(2025, 2, 24), 'natural', second)).toMatchObject({ state: 'waiting', now: 10_000_000 })
  expect(death(plainDate(2025, 3, 10), 'natural', second).now).toBe(10_000_000)
})

test('BOM-14: covered since October 2025, a death in November pays 10 million and in February 42 million', () => {
  expect(death(nov2025, 'natural', { consecutiveMonths: 1, paidMonths: 2 }).now).toBe(10_000_000)
  expect(death(plainDate(2026, 2, 3), 'natural', { consecutiveMonths: 4, paidMonths: 5 }).now).toBe(42_000_000)
})

test('WAK-8: 27 deaths of 2023 and 2024 add up to 1,134 million, new members included', () => {
  const deaths = Array.from({ length: 27 }, (_, index) =>
    death(plainDate(2023 + (index % 2), 6, 1), 'natural', { consecutiveMonths: index, paidMonths: index }),
  )
  expect(sumRupiah(deaths.map(({ now }) => now))).toBe(1_134_000_000)
})

test('WAK-8: one accident death at the lowest base pays 48 + 12 + 10 = 70 million', () => {
  const benefit = death(plainDate(2024, 6, 1), 'accident')
  expect(amounts(benefit)).toEqual({ 'lump-sum': 48_000_000, periodic: 12_000_000, funeral: 10_000_000 })
  expect(benefit.now).toBe(70_000_000)
})

test('an accident has no wait and takes the reported base', () => {
  const benefit = death(nov2025, 'accident', { consecutiveMonths: 0, paidMonths: 1 }, rupiah(1_200_000))
  expect(benefit).toMatchObject({ state: 'full', now: 79_600_000, heldBack: 0 })
})

test.each([1, 2, 3])(
  '%s unpaid months: funeral at once, 32 million after settlement, accident cash after it too',
  (n) => {
    expect(death(nov2025, 'natural', { arrearsMonths: n })).toMatchObject({
      state: 'arrears',
      now: 10_000_000,
      heldBack: 32_000_000,
    })
    expect(death(nov2025, 'accident', { arrearsMonths: n })).toMatchObject({ now: 0, heldBack: 70_000_000 })
  },
)

test('arrears inside the first months leave the funeral grant and hold nothing back', () => {
  const benefit = death(nov2025, 'natural', { arrearsMonths: 1, consecutiveMonths: 2, paidMonths: 1 })
  expect(benefit).toMatchObject({ now: 10_000_000, heldBack: 0 })
})

test('a fourth unpaid month, and a number not issued yet, pay nothing', () => {
  const nothing = { parts: [], now: 0, heldBack: 0, scholarship: { due: 'never' } }
  expect(death(nov2025, 'natural', { arrearsMonths: 4 })).toMatchObject({ ...nothing, state: 'lapsed' })
  expect(death(nov2025, 'accident', { arrearsMonths: 4 })).toMatchObject({ ...nothing, state: 'lapsed' })
  expect(death(nov2025, 'natural', { started: false })).toMatchObject({ ...nothing, state: 'not-started' })
})

test.each([
  [12, true, 'accident-death', 70_000_000],
  [11, true, 'natural-death', 42_000_000],
  [12, false, 'natural-death', 42_000_000],
] as const)(
  'sudden death at work after %s paid months, in the registered activity: %s, is paid as %s',
  (paidMonths, registeredActivity, paidAs, now) => {
    const benefit = death(nov2025, { kind: 'sudden-at-work', registeredActivity }, { paidMonths })
    expect(benefit).toMatchObject({ paidAs, now })
    expect(benefit.basis).toContain('SUDDEN@2021-04-01')
  },
)

test('WAK-14: the scholarship waits for 36 paid months after a natural death and comes at once after an accident', () => {
  const day = plainDate(2025, 3, 5)
  expect(death(day, 'natural', { paidMonths: 27 }).scholarship).toEqual({ due: 'not-yet', missingMonths: 9 })
  expect(death(day, 'natural', { paidMonths: 36 }).scholarship).toEqual({ due: 'now', missingMonths: 0 })
  expect(death(day, 'accident', { paidMonths: 1 }).scholarship.due).toBe('now')
})
