import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import invalid from '../../fixtures/nik.invalid.json' with { type: 'json' }
import stateCases from '../../fixtures/nik.states.json' with { type: 'json' }
import valid from '../../fixtures/nik.valid.json' with { type: 'json' }
import { civilFromDays, daysFromCivil } from './civil-calendar.ts'
import { maskNik, nikStates, parseNik, readNik } from './nik.ts'
import { parsePlainDate, plainDate } from './plain-date.ts'
import { orThrow } from './refusal.ts'
import { parseSex } from './sex.ts'

const today = plainDate(2026, 11, 21)

describe('a written NIK', () => {
  test.each(valid)('$written is read ($note)', ({ written, nik, area, birthDate, sex, masked }) => {
    const parsed = orThrow(parseNik(written))
    expect(parsed).toBe(nik)
    expect(readNik(parsed, today)).toEqual({ area, birthDate, sex })
    expect(maskNik(parsed)).toBe(masked)
  })

  test.each(invalid)('$written is refused as $code', ({ written, code, facts = {} }) => {
    expect(parseNik(written)).toMatchObject({ kind: 'refusal', code, facts })
  })

  test('is never repeated in the facts of its refusal', () => {
    for (const { written } of invalid.filter((one) => one.written.length > 8)) {
      expect(JSON.stringify(parseNik(written))).not.toContain(written)
    }
  })

  test('hides the birth date when masked', () => {
    for (const { nik, masked } of valid) expect(masked).not.toContain(nik.slice(6, 12))
  })
})

describe('what is noteworthy about a NIK', () => {
  test.each(stateCases)('$nik beside $birthDate $sex $kk: $states', ({ nik, birthDate, sex, kk, states }) => {
    const context = {
      birthDate: birthDate === undefined ? undefined : orThrow(parsePlainDate(birthDate)),
      sex: sex === undefined ? undefined : orThrow(parseSex(sex)),
      kk,
      today,
    }
    expect(nikStates(nik, context)).toEqual(states)
  })
})

/** Everybody who can have been born within a hundred years of today, with the NIK that Dukcapil would give. */
const someone = fc
  .record({
    daysAgo: fc.integer({ min: 0, max: 36_523 }),
    sex: fc.constantFrom('L' as const, 'P' as const),
    serial: fc.integer({ min: 1, max: 9999 }),
  })
  .map(({ daysAgo, sex, serial }) => {
    const { year, month, day } = civilFromDays(daysFromCivil({ year: 2026, month: 11, day: 21 }) - daysAgo)
    const two = (part: number) => String(part).padStart(2, '0')
    const born = `${two(sex === 'P' ? day + 40 : day)}${two(month)}${two(year % 100)}`
    return { nik: `740601${born}${String(serial).padStart(4, '0')}`, birthDate: plainDate(year, month, day), sex }
  })

describe('for everybody younger than a hundred', () => {
  test('birth date and sex are read back as they were put in', () => {
    fc.assert(
      fc.property(someone, ({ nik, birthDate, sex }) => {
        expect(readNik(orThrow(parseNik(nik)), today)).toEqual({ area: '74.06.01', birthDate, sex })
        expect(nikStates(nik, { birthDate, sex, today })).toEqual([])
      }),
    )
  })

  test('the number with its last digit cut off by a spreadsheet is never taken for good', () => {
    fc.assert(
      fc.property(someone, ({ nik, birthDate, sex }) => {
        const cut = nik.slice(0, 15)
        expect(parseNik(cut)).toMatchObject({ code: 'nik-length' })
        expect(nikStates(cut, { birthDate, sex, today })).toEqual(['short', 'lost-last-digit'])
      }),
    )
  })

  test('spaces, dots and dashes anywhere change nothing', () => {
    fc.assert(
      fc.property(someone, fc.array(fc.constantFrom('', ' ', '.', '-'), { maxLength: 20 }), ({ nik }, signs) => {
        const written = nik
          .split('')
          .map((digit, at) => (signs[at] ?? '') + digit)
          .join('')
        expect(parseNik(written)).toBe(nik)
      }),
    )
  })
})
