import { nameKey } from '#values/person-name.ts'
import { describe, expect, test } from 'vitest'
import { civilOf, dayOf, isoOf } from '../calendar.ts'
import { composeName, cultures } from '../names/compose-name.ts'
import { randomOf } from '../random.ts'
import { type Damage, damagePoints, mendUntilFindable } from './damage.ts'
import { mostDamage } from '../dirt.ts'
import { spoilDate } from './spoil-date.ts'
import { respell, spoilName } from './spoil-name.ts'
import { drawFault, spoilNik } from './spoil-number.ts'

const random = randomOf('spoil')
const names = cultures.flatMap((culture) =>
  Array.from({ length: 400 }, (_, i) =>
    composeName(random, { culture, sex: i % 2 === 0 ? 'L' : 'P', birthYear: 1950 + (i % 60) }),
  ),
)

describe('a name', () => {
  test('spelt another way keeps its key', () => {
    const spelt = names.map((name) => [name, respell(random, name)] as const)
    expect(spelt.filter(([name, other]) => name !== other).length).toBeGreaterThan(names.length / 2)
    expect(spelt.filter(([name, other]) => nameKey(name) !== nameKey(other))).toEqual([])
  })

  test('with a fault mostly loses its key and never becomes empty', () => {
    for (const fault of ['wordLost', 'initialOnly', 'wordsSwapped', 'nickname', 'typo'] as const) {
      const spoilt = names.map((name) => [nameKey(name), nameKey(spoilName(random, fault, name))])
      expect(spoilt.filter(([before, after]) => before !== after).length).toBeGreaterThan(names.length * 0.6)
      expect(spoilt.every(([, after]) => after !== '')).toBe(true)
    }
  })
})

describe('a NIK', () => {
  const numbers = { nik: '7406011708850003', kk: '7406012002100007', relatives: ['7406015708880001'] }

  test.each([
    ['missing', /^$/],
    ['oneDigitWrong', /^(?!7406011708850003)\d{16}$/],
    ['twoDigitsSwapped', /^(?!7406011708850003)\d{16}$/],
    ['otherMember', /^7406015708880001$/],
    ['digitLost', /^\d{15}$/],
    ['digitDoubled', /^\d{17}$/],
    ['lastDigitLost', /^7406011708850000$/],
    ['kkInstead', /^7406012002100007$/],
    ['placeholder', /^7406010000000000$/],
  ] as const)('with the fault %s looks like it', (fault, shape) => {
    for (let i = 0; i < 50; i++) expect(spoilNik(random, fault, numbers)).toMatch(shape)
  })

  test('gets its faults at their rates', () => {
    const drawn = Array.from({ length: 20_000 }, () => drawFault(random, { missing: 0.1, wrong: 0.05 }))
    expect(drawn.filter((fault) => fault === 'missing').length / drawn.length).toBeCloseTo(0.1, 1.7)
    expect(drawn.filter((fault) => fault === 'wrong').length / drawn.length).toBeCloseTo(0.05, 1.7)
  })
})

describe('a birth date', () => {
  test('with a fault is still a date the calendar knows', () => {
    for (const birth of [dayOf(1980, 2, 29), dayOf(1975, 12, 31), dayOf(1990, 3, 5)]) {
      for (const fault of ['dayAndMonthSwapped', 'yearOnly', 'dayOrMonthWrong', 'yearOff'] as const) {
        const spoilt = spoilDate(random, fault, birth) ?? Number.NaN
        const { year, month, day } = civilOf(spoilt)
        expect(isoOf(dayOf(year, month, day))).toBe(isoOf(spoilt))
        expect(Math.abs(spoilt - birth)).toBeLessThan(3700)
      }
    }
    expect(isoOf(spoilDate(random, 'dayAndMonthSwapped', dayOf(1990, 3, 5)) ?? 0)).toBe('1990-05-03')
  })
})

describe('damage', () => {
  const worst: Damage = { nik: 'gone', date: 'gone', name: 'far', hasKk: false, hasMother: false, extract: true }

  test('is mended until the row can be told apart', () => {
    expect(damagePoints(worst)).toBeGreaterThan(mostDamage)
    expect(damagePoints(mendUntilFindable(worst, true))).toBeLessThanOrEqual(mostDamage)
    expect(damagePoints(mendUntilFindable(worst, false))).toBeLessThanOrEqual(4.2)
  })

  test('is left alone where it is small', () => {
    const small: Damage = { ...worst, date: 'none', name: 'none', extract: false }
    expect(mendUntilFindable(small, true)).toEqual(small)
  })
})
