import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import amounts from '../../fixtures/terbilang.json' with { type: 'json' }
import { rupiah } from './rupiah.ts'
import { numberInWords, terbilang } from './terbilang.ts'

const small = ['nol', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan']
const scales = ['ribu', 'juta', 'miliar', 'triliun', 'kuadriliun']

/** Reads words the way a treasurer checks a kuitansi: written apart from the rule under test. */
function readWords(words: string): bigint {
  let total = 0n
  let group = 0n
  for (const word of words.replaceAll('seribu', 'satu ribu').replaceAll('seratus', 'satu ratus').split(' ')) {
    const scale = scales.indexOf(word)
    if (scale >= 0) {
      total += group * 1000n ** BigInt(scale + 1)
      group = 0n
    } else if (word === 'ratus') group *= 100n
    else if (word === 'puluh') group += (group % 100n) * 9n
    else if (word === 'belas') group += 10n
    else group += BigInt({ sepuluh: 10, sebelas: 11 }[word] ?? small.indexOf(word))
  }
  return total + group
}

describe('an amount in words', () => {
  test.each(amounts)('$amount is $words', ({ amount, words }) => {
    expect(terbilang(rupiah(amount))).toBe(words)
  })

  test('is read back to the same amount', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), (amount) => {
        expect(readWords(numberInWords(amount))).toBe(BigInt(amount))
      }),
      { numRuns: 1000 },
    )
  })

  test('is right for every number that a decree counts', () => {
    for (let value = 0; value <= 20_000; value += 1) {
      if (readWords(numberInWords(value)) !== BigInt(value)) expect(numberInWords(value)).toBe(value)
    }
  })

  test('never says satu ribu alone, satu ratus, satu puluh or satu belas', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), (amount) => {
        expect(numberInWords(amount)).not.toMatch(
          /(^|(juta|miliar|triliun|kuadriliun) )satu ribu|\bsatu (ratus|puluh|belas)/,
        )
      }),
    )
  })

  test('is never made of a fraction', () => {
    expect(() => numberInWords(1.5)).toThrow(RangeError)
  })
})
