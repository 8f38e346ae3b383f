import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareLists, type ListRow } from './compare-lists.ts'

const row = (nik: string | null, name: string, birthDate: string | null, occupation = 'Nelayan'): ListRow => ({
  nik,
  name,
  birthDate,
  written: { nik: nik ?? '', name, birthDate: birthDate ?? '', occupation },
})
const ali = row('n1', 'LAALI', '1980-01-01')
const ina = row('n2', 'WAINA', '1985-02-02')
const udin = row(null, 'UDIN', null)

describe('two versions of a list', () => {
  it('differ by the names that came and went', () => {
    expect(compareLists([ali, udin], [ina, udin])).toEqual({ added: [ina], removed: [ali], changed: [], unchanged: 1 })
  })

  it('keep a person whose cells were mended, and name the cells', () => {
    const mended = row('n1', 'LAODEALI', '1980-01-01', 'Petani')
    expect(compareLists([ali], [mended]).changed).toEqual([
      { before: ali, after: mended, fields: ['name', 'occupation'] },
    ])
  })

  it('recognise a person whose NIK was mended by name and birth date', () => {
    expect(compareLists([row(null, 'LAALI', '1980-01-01')], [ali]).changed.map(({ fields }) => fields)).toEqual([
      ['nik'],
    ])
  })

  it('do not lose a name that has neither NIK nor birth date', () => {
    expect(compareLists([udin], [{ ...udin }])).toMatchObject({ added: [], removed: [], unchanged: 1 })
  })

  it('recognise a line of our form by its key and the name, and never by the key alone', () => {
    const line = { ...row(null, 'LAALI', null), key: '007' }
    const mended = { ...row('n1', 'LAALI', null), key: '007' }
    expect(compareLists([line], [mended]).changed.map(({ fields }) => fields)).toEqual([['nik']])
    const typedOver = { ...row('n2', 'WAINA', null), key: '007' }
    expect(compareLists([line], [typedOver])).toMatchObject({ added: [typedOver], removed: [line], changed: [] })
  })

  it('show a second row of one person as added', () => {
    const twice = { ...ali }
    expect(compareLists([ali], [ali, twice])).toMatchObject({ added: [twice], unchanged: 1 })
  })
})

const token = (...tokens: string[]) => fc.option(fc.constantFrom(...tokens), { nil: null })
const list = fc.array(
  fc
    .tuple(token('n1', 'n2', 'n3'), fc.constantFrom('A', 'B'), token('d1', 'd2'), fc.constantFrom('x', 'y'))
    .map(([nik, name, birthDate, occupation]) => row(nik, name, birthDate, occupation)),
  { maxLength: 8 },
)

it('every row of both versions is counted exactly once', () => {
  fc.assert(
    fc.property(list, list, (before, after) => {
      const { added, removed, changed, unchanged } = compareLists(before, after)
      expect(removed.length + changed.length + unchanged).toBe(before.length)
      expect(added.length + changed.length + unchanged).toBe(after.length)
      expect(new Set([...added, ...changed.map((each) => each.after)]).size).toBe(added.length + changed.length)
    }),
  )
})

it('a list that only changed its order has not changed', () => {
  fc.assert(
    fc.property(list, (before) => {
      const distinct = before.filter((each, i) => before.findIndex((other) => other.nik === each.nik) === i)
      expect(compareLists(distinct, distinct.map((each) => ({ ...each })).toReversed())).toEqual({
        added: [],
        removed: [],
        changed: [],
        unchanged: distinct.length,
      })
    }),
  )
})
