import { expect, it } from 'vitest'
import { whyFixed } from './own-row.ts'

const row = { current: true, isRemoved: false, isToMend: false }

it.each([
  ['draft', row, undefined],
  ['returned', row, undefined],
  ['nominated', row, 'name-with-kecamatan'],
  ['passed-on', row, 'name-with-agency'],
  ['received', row, 'name-with-agency'],
  ['received', { ...row, isToMend: true }, undefined],
  ['superseded', { ...row, isToMend: true }, 'row-replaced-already'],
  ['draft', { ...row, current: false }, 'row-replaced-already'],
  ['draft', { ...row, current: false, isRemoved: true }, 'row-removed-already'],
] as const)('on a list that is %s the row %j is held back by %s', (listState, standing, code) => {
  expect(whyFixed({ listState, ...standing })?.code).toBe(code)
})
