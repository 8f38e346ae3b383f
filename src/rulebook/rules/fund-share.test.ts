import { expect, test } from 'vitest'
import { plainDate } from '#values/plain-date.ts'
import { rupiah } from '#values/rupiah.ts'
import { loadRulebook } from '../load.ts'
import { shippedRulebook } from '../shipped-rulebook.ts'
import { fundShare } from './fund-share.ts'

const book = loadRulebook(shippedRulebook)
const bangka = { payer: 'dbh-sawit', ceiling: rupiah(500_000_000), day: plainDate(2025, 7, 2) } as const

test('BAN-10: 500 million are lawful only if the DBH Sawit of the kabupaten is at least 2.5 billion', () => {
  expect(fundShare(book, bangka)).toMatchObject({ least: 2_500_000_000 })
  expect(fundShare(book, { ...bangka, allocation: rupiah(2_500_000_000) })).toMatchObject({ least: 2_500_000_000 })
  expect(fundShare(book, { ...bangka, allocation: rupiah(2_499_999_999) })).toMatchObject({
    code: 'fund-share-exceeded',
    facts: { percent: 20, least: 2_500_000_000 },
  })
})

test('a purse without a limit needs no size', () => {
  expect(fundShare(book, { ...bangka, payer: 'apbd-kabupaten' })).toEqual({ least: undefined, basis: [] })
})
