import { expect, test } from 'vitest'
import { month } from '#values/month.ts'
import { isRefusal } from '#values/refusal.ts'
import { rupiah } from '#values/rupiah.ts'
import { loadRulebook } from '../load.ts'
import { shippedRulebook } from '../shipped-rulebook.ts'
import { type ContributionAsked, contributionFor, type Price } from './contribution-for.ts'
import { fundSources } from './fund-sources.ts'

const book = loadRulebook(shippedRulebook)

const asked: ContributionAsked = {
  payer: 'apbd-kabupaten',
  segment: 'bpu',
  sector: 'other',
  month: month(2025, 10),
  schemes: ['JKK', 'JKM'],
}

function priceOf(change: Partial<ContributionAsked> = {}): Price {
  const price = contributionFor(book, { ...asked, ...change })
  if (isRefusal(price)) throw new Error(`refused: ${price.code}`)
  return price
}

test('a worker paid by the APBD at the lowest base costs 10,000 + 6,800 a month, by press', () => {
  expect(priceOf()).toEqual({
    total: 16_800,
    parts: [
      { scheme: 'JKK', amount: 10_000, basis: 'BPU_JKK@2015-07-01' },
      { scheme: 'JKM', amount: 6_800, basis: 'BPU_JKM@2015-07-01' },
    ],
    basis: ['BPU_JKK@2015-07-01', 'BPU_BRACKET/row-01@2015-07-01', 'BPU_JKM@2015-07-01', 'BPU_SCHEMES@2021-04-01'],
    confidence: 'press',
    notes: [],
  })
})

test('old-age savings add 20,000 at the lowest base', () => {
  expect(priceOf({ schemes: ['JKK', 'JKM', 'JHT'] }).total).toBe(36_800)
})

test.each([
  [1_000_000, 16_800, 'press'],
  [1_099_500, 16_800, 'unverified'],
  [2_700_000, 36_300, 'unverified'],
  [9_200_000, 103_800, 'unverified'],
  [25_000_000, 213_800, 'press'],
])('an income of %s costs %s and is as sure as its row: %s', (income, total, confidence) => {
  expect(priceOf({ income: rupiah(income) })).toMatchObject({ total, confidence })
})

test('BAN-14: a graduate in transport pays half from January 2026 to March 2027', () => {
  const price = (year: number, number: number) =>
    priceOf({ payer: 'mandiri', sector: 'transport', month: month(year, number) }).total
  expect([price(2025, 12), price(2026, 1), price(2027, 3), price(2027, 4)]).toEqual([16_800, 8_400, 8_400, 16_800])
})

test('BAN-14: any other graduate pays half from April to December 2026', () => {
  const price = (year: number, number: number) => priceOf({ payer: 'mandiri', month: month(year, number) }).total
  expect([price(2026, 3), price(2026, 4), price(2026, 12), price(2027, 1)]).toEqual([16_800, 8_400, 8_400, 16_800])
})

test('KUT-8: an ojek driver who leaves in February 2027 pays 8,400 until March and 16,800 after', () => {
  const driver = { payer: 'mandiri', sector: 'transport' } as const
  expect(priceOf({ ...driver, month: month(2027, 2) })).toMatchObject({ total: 8_400, notes: ['relief-applied'] })
  expect(priceOf({ ...driver, month: month(2027, 4) })).toMatchObject({ total: 16_800, notes: [] })
})

test.each(fundSources)('in June 2026 %s pays half, in full, or in full with a question', (payer) => {
  const price = priceOf({ payer, month: month(2026, 6) })
  const half = ['mandiri']
  const open = ['dana-desa', 'add', 'pades', 'csr', 'baznas']
  expect(price.total).toBe(half.includes(payer) ? 8_400 : 16_800)
  expect(price.notes.includes('relief-unknown')).toBe(open.includes(payer))
  expect(price.basis).toContain(`RELIEF_PAYER/${payer}@2026-01-01`)
})

test('the relief does not lower old-age savings', () => {
  const price = priceOf({ payer: 'mandiri', month: month(2026, 6), schemes: ['JKK', 'JKM', 'JHT'] })
  expect(price.parts.map(({ amount }) => amount)).toEqual([5_000, 3_400, 20_000])
})

test('the relief of 2020 is told, not computed, because its text was not read', () => {
  expect(priceOf({ month: month(2020, 9) })).toMatchObject({ total: 16_800, notes: ['relief-2020-unread'] })
})

test.each([
  [2_000_000, 4_800, 6_000],
  [1_500_000, 3_600, 4_500],
])('a wage earner with %s costs %s + %s, unverified', (income, jkk, jkm) => {
  const price = priceOf({ segment: 'pu', payer: 'opd', income: rupiah(income) })
  expect(price.parts.map(({ amount }) => amount)).toEqual([jkk, jkm])
  expect(price).toMatchObject({ total: jkk + jkm, confidence: 'unverified' })
})

test.each([
  ['a wage earner without a wage', { segment: 'pu' }, 'wage-missing'],
  ['a wage whose share is not whole', { segment: 'pu', income: rupiah(2_000_123) }, 'share-not-whole'],
  ['JHT for a wage earner', { segment: 'pu', income: rupiah(2_000_000), schemes: ['JHT'] }, 'scheme-unavailable'],
  ['JKM alone', { schemes: ['JKM'] }, 'schemes-incomplete'],
  ['a month before the law', { month: month(2014, 1) }, 'rule-unknown'],
] as const)('%s is refused', (_, change, code) => {
  expect(contributionFor(book, { ...asked, ...change })).toMatchObject({ kind: 'refusal', code })
})
