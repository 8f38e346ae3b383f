import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isRefusal } from '#values/refusal.ts'
import { rupiah } from '#values/rupiah.ts'
import { shareOf } from './share-of.ts'

test('a share that is not whole rupiah is refused with the amount and the percentage', () => {
  expect(shareOf(rupiah(2_000_001), { parts: 24, of: 10_000 })).toMatchObject({
    code: 'share-not-whole',
    facts: { amount: 2_000_001, percent: 0.24 },
  })
})

test('a share is exact or refused, never rounded', () => {
  const amounts = fc.integer({ min: 0, max: 1_000_000_000 })
  fc.assert(
    fc.property(amounts, fc.integer({ min: 1, max: 9_999 }), (amount, parts) => {
      const share = shareOf(rupiah(amount), { parts, of: 10_000 })
      return isRefusal(share) ? (amount * parts) % 10_000 !== 0 : share * 10_000 === amount * parts
    }),
  )
})
