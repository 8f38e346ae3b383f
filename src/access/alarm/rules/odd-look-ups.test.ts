import { expect, it } from 'vitest'
import { openWindow } from '../../purpose/open-window.ts'
import { rowsFor } from '../../purpose/terms.ts'
import type { Role } from '../../roles.ts'
import { oddLookUps, type LookUps } from './odd-look-ups.ts'
import { usualFor } from './usual.ts'

const day = (role: Role, more: Partial<LookUps>): LookUps => ({
  role,
  budget: rowsFor(role).day,
  rows: 0,
  refused: 0,
  lists: 0,
  singles: 0,
  atNight: 0,
  ...more,
})
const rung = (role: Role, more: Partial<LookUps>) =>
  oddLookUps(day(role, more)).map(({ rule, amount, usual, step }) => `${rule} ${amount}/${usual} ${step}`)

it.each([
  ['lead-agency-head', { rows: 450 }, []],
  ['lead-agency-head', { rows: 451 }, ['day-limit 451/450 0']],
  ['kecamatan-verifier', { rows: 1_800, lists: 25, singles: 6, refused: 4, atNight: 5 }, []],
  ['kecamatan-verifier', { lists: 26 }, ['many-lists 26/25 0']],
  ['kecamatan-verifier', { singles: 7 }, ['one-by-one 7/6 0']],
  ['kecamatan-verifier', { singles: 11 }, ['one-by-one 11/6 0']],
  ['kecamatan-verifier', { singles: 12 }, ['one-by-one 12/6 1']],
  ['kecamatan-verifier', { singles: 24, refused: 5 }, ['one-by-one 24/6 2', 'elsewhere 5/4 0']],
  ['kecamatan-verifier', { atNight: 6 }, ['at-night 6/5 0']],
  // He works in the evening, on one desa.
  ['desa-operator', { atNight: 200, singles: 200 }, []],
  // The counter of the agency, and an auditor with a sample.
  ['lead-agency-officer', { singles: 15, lists: 40 }, []],
  ['auditor', { singles: 40, lists: 60, rows: 4_500 }, []],
] as const)('of a day of %s with %j rings %j', (role, seen, expected) => {
  expect(rung(role, seen)).toEqual(expected)
})

it('knows what is usual for every duty that sees numbers, and rings at everything of any other', () => {
  for (const role of openWindow.roles) expect(usualFor(role).lists, role).toBeGreaterThan(0)
  expect(rung('finance', { lists: 1, rows: 1 })).toEqual(['day-limit 1/0 0', 'many-lists 1/0 0'])
})
