import { answer } from '#verification/rules/rule-result.ts'
import { refuse } from '#values/refusal.ts'
import { expect, it } from 'vitest'
import { canonicalText } from './canonical-text.ts'
import { compareSelections } from './compare-selections.ts'
import type { PersonOutcome, SelectionResult } from './selection-result.ts'

const failed = answer(null, {
  rule: 'welfare',
  verdict: 'fail',
  remark: refuse('decile-above-limit', { decile: 9, limit: 4 }),
})

const result = (...outcomes: PersonOutcome[]): SelectionResult => ({
  outcomes,
  quota: 2,
  eligible: 3,
  counts: { selected: 0, reserve: 0, 'outside-quota': 0, refused: 0 },
  cutOff: null,
  funds: [{ id: 'apbd', name: 'APBD', seats: 2, taken: 1, cutOff: null }],
  caps: [],
})
const selected = (id: string): PersonOutcome => ({ id, kind: 'selected', rank: 1, fundId: 'apbd', seat: 1 })
const reserve = (id: string): PersonOutcome => ({
  id,
  kind: 'reserve',
  rank: 2,
  place: 1,
  queues: [{ fundId: 'apbd', place: 1 }],
  because: { kind: 'quota' },
})
const outside = (id: string): PersonOutcome => ({ id, kind: 'outside-quota', rank: 3, because: { kind: 'no-fund' } })

it('a result is written line by line, one person a line', () => {
  const refused: PersonOutcome = { id: 'd"\n', kind: 'refused', failures: [failed] }
  expect(canonicalText(result(selected('a'), reserve('b'), outside('c'), refused))).toBe(
    [
      '["payung-selection",1]',
      '["quota",2]',
      '["fund","apbd",2,1]',
      '["selected","a",1,"apbd",1]',
      '["reserve","b",2,1,[["apbd",1]],["quota"]]',
      '["outside-quota","c",3,["no-fund"]]',
      String.raw`["refused","d\"\n",[["welfare","fail","decile-above-limit"]]]`,
      '',
    ].join('\n'),
  )
})

it('the name of a fund is not part of the selection', () => {
  const renamed = { ...result(), funds: result().funds.map((fund) => ({ ...fund, name: 'APBD-P' })) }
  expect(canonicalText(renamed)).toBe(canonicalText(result()))
})

it('two selections differ by who enters, who leaves and who moved otherwise', () => {
  const before = result(selected('a'), reserve('b'), reserve('c'), selected('d'))
  const after = result(reserve('a'), selected('b'), outside('c'), selected('d'), selected('e'))
  const { enters, leaves, others } = compareSelections(before, after)
  expect(enters.map(({ id, before: was }) => [id, was?.kind ?? null])).toEqual([
    ['b', 'reserve'],
    ['e', null],
  ])
  expect(leaves.map(({ id }) => id)).toEqual(['a'])
  expect(others.map(({ id }) => id)).toEqual(['c'])
})
