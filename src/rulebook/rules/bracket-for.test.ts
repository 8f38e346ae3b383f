import { expect, test } from 'vitest'
import { plainDate } from '#values/plain-date.ts'
import { isRefusal } from '#values/refusal.ts'
import { rupiah } from '#values/rupiah.ts'
import { loadRulebook } from '../load.ts'
import { shippedRulebook } from '../shipped-rulebook.ts'
import type { Rulebook } from '../types.ts'
import { bracketFor } from './bracket-for.ts'

const book = loadRulebook(shippedRulebook)
const day = plainDate(2025, 10, 1)

function baseOf(income: number | undefined, of: Rulebook = book) {
  const answer = bracketFor(of, day, income === undefined ? undefined : rupiah(income))
  if (isRefusal(answer)) throw new Error(`refused: ${answer.code}`)
  return answer.base
}

test.each([
  [undefined, 1_000_000],
  [0, 1_000_000],
  [1_099_000, 1_000_000],
  [1_100_000, 1_200_000],
  [2_700_000, 2_950_000],
  [20_199_000, 19_200_000],
  [20_200_000, 20_700_000],
  [90_000_000, 20_700_000],
])('an income of %s has the base %s', (income, base) => {
  expect(baseOf(income)).toBe(base)
})

test('an income between two rows goes where the gap rule says, and the gap rule is cited', () => {
  const higher: Rulebook = {
    rules: book.rules.map((rule) =>
      rule.code === 'BPU_BRACKET_GAP' ? { ...rule, value: { takes: 'higher-row' } } : rule,
    ),
  }
  expect([baseOf(1_099_500), baseOf(1_099_500, higher)]).toEqual([1_000_000, 1_200_000])
  expect(bracketFor(book, day, rupiah(1_099_500))).toMatchObject({
    rules: [{ code: 'BPU_BRACKET', cohort: 'row-01' }, { code: 'BPU_BRACKET_GAP' }],
  })
})

test('of the 24 rows only the lowest and the highest base were seen by anybody', () => {
  const rows = book.rules.filter(({ code }) => code === 'BPU_BRACKET')
  expect(rows).toHaveLength(24)
  expect(rows.filter(({ confidence }) => confidence !== 'unverified').map(({ cohort }) => cohort)).toEqual([
    'row-01',
    'row-24',
  ])
})
