import { expect, it } from 'vitest'
import { month } from '#values/month.ts'
import { monthsToCover } from './months-to-cover.ts'

const programme = { first: month(2025, 10), last: month(2026, 9) }

it.each([
  ['before it begins', month(2025, 9), { first: month(2025, 10), last: month(2026, 9) }],
  ['in its first month', month(2025, 10), { first: month(2025, 10), last: month(2026, 9) }],
  ['in the middle', month(2026, 2), { first: month(2026, 2), last: month(2026, 9) }],
  ['in its last month', month(2026, 9), { first: month(2026, 9), last: month(2026, 9) }],
])('a file made %s asks for the months that are left', (_when, madeIn, left) => {
  expect(monthsToCover(programme, madeIn)).toEqual(left)
})

it('asks for nothing when all of it is past', () => {
  expect(monthsToCover(programme, month(2026, 10))).toMatchObject({ code: 'programme-months-past' })
})
