import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import cases from '../../fixtures/names.json' with { type: 'json' }
import { foldToken } from './name-fold.ts'
import {
  impliedSex,
  keyOf,
  nameKey,
  nameTokens,
  parsePersonName,
  readName,
  searchKeys,
  searchTokens,
  soughtTokens,
  strongToken,
} from './person-name.ts'

describe('a name as it is kept', () => {
  test('stays as written but for spaces', () => {
    expect(parsePersonName("  'Abd.  Rahman,\tS.Pd ")).toBe("'Abd. Rahman, S.Pd")
    expect(parsePersonName('Ma’ruf')).toBe('Ma’ruf')
    expect(parsePersonName('Ali')).toBe('Ali')
  })

  test.each([
    ['', 'name-empty'],
    [' - ', 'name-empty'],
    ['7406011708850001', 'name-has-digits'],
    ['Ali 2', 'name-has-digits'],
    ['Ali '.repeat(30), 'name-too-long'],
  ])('"%s" is refused as %s', (text, code) => {
    expect(parsePersonName(text)).toMatchObject({ code })
  })
})

describe('a name as it is compared', () => {
  test.each(cases.sameKey)('is one key: $names', ({ names }) => {
    expect(new Set(names.map(nameKey))).toHaveLength(1)
  })

  test.each(cases.differentKey)('%s is not %s', (one, other) => {
    expect(nameKey(one)).not.toBe(nameKey(other))
  })

  test.each(cases.tokens)('$written has the words $tokens', ({ written, tokens }) => {
    expect(nameTokens(written)).toEqual(tokens)
  })

  test('does not depend on capitals, spaces at the ends or a title in front', () => {
    const word = fc.stringMatching(/^[a-z]{3,9}$/)
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), (words) => {
        const name = words.join(' ')
        for (const written of [name.toUpperCase(), `  ${name} `, words.join('  '), `Drs. H. ${name}`]) {
          expect(nameKey(written), written).toBe(nameKey(name))
        }
      }),
    )
  })

  test('has a key of small letters only, whatever was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(nameKey(text)).toMatch(/^[a-z]*$/)
      }),
    )
  })

  test('holds no sound that is written in two ways', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,12}$/), (token) => {
        expect(foldToken(token)).toMatch(/^[a-z]*$/)
        expect(foldToken(token)).not.toMatch(/[zfvqxyeo]|(.)\1|.h/)
      }),
    )
  })

  test('keeps the particles but does not lean on them', () => {
    expect(strongToken(nameTokens('La Ode Hasan'))).toBe('hasan')
    expect(strongToken(nameTokens('I Gusti'))).toBe('i')
    expect(strongToken([])).toBeUndefined()
    expect(keyOf(nameTokens('La Ode Hasan'))).toBe(nameKey('La Ode Hasan'))
  })
})

describe('a name as it is searched', () => {
  test.each(cases.search)('$written is found by $tokens', ({ written, tokens }) => {
    expect(searchTokens(written)).toEqual(tokens)
  })

  test.each([
    ['Wa Ode Siti', ['siti', '+wa udi', '+udi']],
    ['WAODE SITI', ['siti', '+wa udi', '+udi']],
    ['La Ali bin La Ode Baco', ['ali', 'bacu', '+la la udi', '+la udi', '+udi']],
    ['Baco', ['bacu']],
  ])('%s is kept under its telling words and under its weak ones in phrases', (name, keys) => {
    expect(searchKeys(name)).toEqual(keys)
  })

  test.each([
    ['wa ode', ['+wa udi']],
    ['la', ['+la']],
    ['wa ode siti', ['siti']],
    ['', []],
  ])('"%s" looks for %o', (typed, tokens) => {
    expect(soughtTokens(typed)).toEqual(tokens)
  })

  test('the first letters of a name find it while it is typed', () => {
    const [stored = ''] = searchTokens('Ahmad')
    for (const typed of ['a', 'ah', 'ahm', 'ahma', 'ahmad'])
      expect(stored.startsWith(searchTokens(typed)[0] ?? '?')).toBe(true)
  })
})

describe('what a name tells besides', () => {
  test.each(cases.sex)('$written: $sex', ({ written, sex }) => {
    expect(impliedSex(written) ?? null).toBe(sex)
  })

  test.each(cases.deceased)('%s is marked as deceased', (text) => {
    expect(readName(text).deceased).toBe(true)
  })

  test.each(cases.living)('%s is not', (text) => {
    expect(readName(text).deceased).toBe(false)
  })

  test('the father and the other name are kept apart', () => {
    expect(readName('La Hasan bin H. La Umar als. Acan')).toMatchObject({
      tokens: ['la', 'hasan'],
      father: ['la', 'umar'],
      alias: ['acan'],
    })
  })
})
