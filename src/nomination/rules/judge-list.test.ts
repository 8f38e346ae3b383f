import type { AreaCode } from '#values/area-code.ts'
import { nameKey } from '#values/person-name.ts'
import { type PlainDate, plainDate } from '#values/plain-date.ts'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countRows, judgeList, type ListContext, type ReadRow } from './judge-list.ts'
import type { CleanRow, RowField, WrittenRow } from './row.ts'
import type { StandingRow } from './standing-rows.ts'

const fields: readonly RowField[] = [
  ...(['nik', 'kk', 'name', 'birthPlace', 'birthDate', 'sex', 'motherName', 'address', 'rt', 'rw', 'phone'] as const),
  ...(['occupation', 'occupation2', 'workplace'] as const),
]
const blank = Object.fromEntries(fields.map((field) => [field, ''])) as WrittenRow
const ali = { nik: '7406011708850001', name: 'La Ali', birthDate: '17/08/1985' }
const ina = { nik: '7406015708850002', name: 'Wa Ina', birthDate: '17/08/1985' }
const withoutNik = { nik: '', name: 'Udin', birthDate: '01/02/1970' }

const row = (cells: Partial<WrittenRow>, number = 1, key = ''): ReadRow => ({
  sheet: 'Usulan',
  number,
  key,
  written: { ...blank, ...cells },
  statement: { works: false, isHealthy: false },
})
const list = (...cells: Partial<WrittenRow>[]) => cells.map((each, i) => row(each, i + 10))
const tokensOf = ({ nik, name, birthDate }: CleanRow) => ({ nik, name: nameKey(name) || null, birthDate })
const context: ListContext = {
  today: plainDate(2025, 4, 1),
  home: '74.06.01.1010' as AreaCode,
  ages: { youngest: null, oldest: null },
  mode: 'whole',
  standing: [],
  mends: false,
  nominatedOn: '2025-04-01' as PlainDate,
  tokensOf,
}
const judge = (rows: readonly ReadRow[], more: Partial<ListContext> = {}) => judgeList(rows, { ...context, ...more })

/** The rows as they stand after they were received some weeks ago. */
const standing = (rows: readonly ReadRow[]): StandingRow[] =>
  judge(rows, { nominatedOn: '2025-03-03' as PlainDate })
    .filter(({ current }) => current)
    .map((each, i) => ({
      id: `id-${i}`,
      key: `id-${i}`,
      line: each.key,
      tokens: each.tokens,
      isGood: each.judged.verdict !== 'to-be-mended',
      nominatedOn: each.nominatedOn,
    }))

describe('inside one list', () => {
  it('a person counts once, and the second row names the first', () => {
    const [, second] = judge(list(ali, { ...ali, name: 'Ali' }))
    expect(second).toMatchObject({ current: false, judged: { verdict: 'already-there' } })
    expect(second!.judged.warnings.at(-1)!.refusal.facts).toEqual({ first: 10 })
  })

  it('two rows without a NIK are one person by name and birth date', () => {
    expect(judge(list(withoutNik, withoutNik)).map(({ current }) => current)).toEqual([true, false])
  })

  it('a row without a NIK is not taken for a namesake who has one', () => {
    const namesake = { ...ali, nik: '' }
    expect(judge(list(ali, namesake)).map(({ current }) => current)).toEqual([true, true])
  })

  it('what could not be read is no double', () => {
    const spoilt = { ...ali, nik: '740601170885' }
    expect(judge(list(spoilt, spoilt)).map(({ judged }) => judged.verdict)).toEqual(['to-be-mended', 'to-be-mended'])
  })
})

describe('beside the list that stands', () => {
  it('an addition leaves out who is there already', () => {
    const rows = judge(list(ali, ina), { mode: 'addition', standing: standing(list(ali)) })
    expect(rows.map(({ current, judged }) => [current, judged.verdict])).toEqual([
      [false, 'already-there'],
      [true, 'new'],
    ])
  })

  it('a whole list counts everybody again without a word, since the day he was first named', () => {
    const [again, fresh] = judge(list(ali, ina), { standing: standing(list(ali)) })
    expect(again).toMatchObject({ current: true, nominatedOn: '2025-03-03', judged: { verdict: 'already-there' } })
    expect(again!.judged.warnings.map(({ refusal }) => refusal.code)).not.toContain('already-on-list')
    expect(fresh).toMatchObject({ current: true, nominatedOn: '2025-04-01', judged: { verdict: 'new' } })
  })

  it('a mended NIK does not cost the earlier day', () => {
    const before = standing(list({ ...ali, nik: '740601170885' }))
    expect(judge(list(ali), { standing: before })[0]).toMatchObject({
      nominatedOn: '2025-03-03',
      judged: { verdict: 'new' },
    })
  })

  it('a row that comes back mended takes the place of exactly its own', () => {
    const before = standing(list(ina, { ...ali, nik: '740601170885' }))
    const [mended] = judge([row({ ...ali, birthDate: '' }, 9, 'id-1')], {
      mode: 'addition',
      mends: true,
      standing: before,
    })
    expect(mended).toMatchObject({ replaces: 'id-1', current: true, nominatedOn: '2025-03-03' })
  })

  it('a line that was copied replaces once and is new the second time', () => {
    const before = standing(list({ ...ali, nik: '740601170885' }))
    const rows = judge([row(ali, 9, 'id-0'), row(ina, 10, 'id-0')], { mode: 'addition', mends: true, standing: before })
    expect(rows.map(({ replaces }) => replaces)).toEqual(['id-0', null])
  })

  it('the lines of a blank form replace nobody', () => {
    const before = standing([row(ali, 9, '001')])
    const [other] = judge([row(ina, 9, '001')], { mode: 'addition', standing: before })
    expect(other).toMatchObject({ replaces: null, nominatedOn: '2025-04-01' })
  })
})

it('every row is counted in exactly one place', () => {
  const cells = fc.constantFrom<Partial<WrittenRow>>(ali, ina, withoutNik, { nik: '12' }, { ...ali, nik: '' })
  const lists = fc.array(cells, { maxLength: 10 })
  fc.assert(
    fc.property(lists, lists, fc.constantFrom('whole', 'addition'), (before, now, mode) => {
      const rows = judge(list(...now), { mode, standing: standing(list(...before)) })
      const { good, toMend, repeated, ...counts } = countRows(rows)
      expect(good + toMend + repeated).toBe(counts.rows)
      const known = rows.filter(({ current, tokens }) => current && tokens.nik !== null).map(({ tokens }) => tokens.nik)
      expect(new Set(known).size).toBe(known.length)
    }),
  )
})
