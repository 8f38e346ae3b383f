import { expect, test } from 'vitest'
import { plainDate } from '#values/plain-date.ts'
import { isRefusal } from '#values/refusal.ts'
import { rupiah } from '#values/rupiah.ts'
import { loadRulebook } from '../load.ts'
import { shippedRulebook } from '../shipped-rulebook.ts'
import { bracketFor } from './bracket-for.ts'
import { ruleOn } from './rule-on.ts'

const rule = ruleOn(loadRulebook(shippedRulebook), 'BPU_BRACKETS', plainDate(2025, 10, 1))
if (isRefusal(rule)) throw new Error('the shipped book has no brackets')
const table = rule.value

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
  expect(bracketFor(table, income === undefined ? undefined : rupiah(income)).base).toBe(base)
})

test('an income between two rows goes where the gap rule of the table says', () => {
  const between = rupiah(1_099_500)
  expect(bracketFor({ ...table, gapRule: 'lower-row' }, between).base).toBe(1_000_000)
  expect(bracketFor({ ...table, gapRule: 'higher-row' }, between).base).toBe(1_200_000)
})

test('only the lowest and the highest base of the 24 were seen by anybody', () => {
  expect(table.rows).toHaveLength(24)
  expect(table.rows.filter(({ confidence }) => confidence !== 'unverified').map(({ base }) => base)).toEqual([
    1_000_000, 20_700_000,
  ])
})
