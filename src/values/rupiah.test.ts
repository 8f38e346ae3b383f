import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import amounts from '../../fixtures/terbilang.json' with { type: 'json' }
import { formatRupiah, formatRupiahShort, rupiah, sumRupiah, timesRupiah } from './rupiah.ts'

describe('an amount of rupiah', () => {
  test.each([0.5, Number.NaN, Infinity, 2 ** 53, -(2 ** 53)])('%d is no whole safe amount', (amount) => {
    expect(() => rupiah(amount)).toThrow(RangeError)
  })

  test('adds up to the rupiah: 6.000 people for a year', () => {
    const year = timesRupiah(rupiah(16_800), 12)
    expect(year).toBe(201_600)
    expect(sumRupiah(Array.from({ length: 6000 }, () => year))).toBe(1_209_600_000)
    expect(timesRupiah(year, 6000)).toBe(1_209_600_000)
    expect(sumRupiah([])).toBe(0)
  })

  test('refuses to leave the safe numbers instead of losing a rupiah', () => {
    const largest = rupiah(Number.MAX_SAFE_INTEGER)
    expect(() => sumRupiah([largest, rupiah(1)])).toThrow(RangeError)
    expect(() => timesRupiah(largest, 2)).toThrow(RangeError)
    expect(() => timesRupiah(rupiah(100), 1.5)).toThrow(RangeError)
  })

  test('has no negative zero, which would print as another amount than zero', () => {
    expect(Object.is(rupiah(-0), 0)).toBe(true)
    expect(Object.is(timesRupiah(rupiah(-5), 0), 0)).toBe(true)
  })
})

describe('written rupiah', () => {
  test.each(amounts)('$amount is $written, in short $short', ({ amount, written, short }) => {
    expect(formatRupiah(rupiah(amount))).toBe(written)
    expect(formatRupiahShort(rupiah(amount))).toBe(short)
  })

  test('speaks of billion and million in English', () => {
    expect(formatRupiahShort(rupiah(1_209_600_000), 'en')).toBe('Rp1.2 billion')
    expect(formatRupiahShort(rupiah(80_000_000), 'en')).toBe('Rp80 million')
  })

  test('is read back to the same amount', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (amount) => {
        expect(Number(formatRupiah(rupiah(amount)).replace(/[Rp.]/g, ''))).toBe(amount)
      }),
    )
  })

  test('in short never says more than there is', () => {
    const sizes: Record<string, number> = { juta: 1e6, miliar: 1e9, triliun: 1e12 }
    fc.assert(
      fc.property(fc.integer({ min: 1_000_000, max: Number.MAX_SAFE_INTEGER }), (amount) => {
        const [figure = '', scale = ''] = formatRupiahShort(rupiah(amount)).slice(2).split(' ')
        const tenths = Math.round(Number(figure.replaceAll('.', '').replace(',', '.')) * 10)
        expect(tenths).toBe(Math.floor(amount / ((sizes[scale] ?? 0) / 10)))
      }),
    )
  })
})
