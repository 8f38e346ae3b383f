import { expect, it } from 'vitest'
import { shownTo } from './shown-to.ts'

const row = { name: 'La Ali', birthDate: '1980-03-17', birthPlace: 'Boepinang', motherName: 'Wa Ina' }

it('tells whoever sees masked numbers neither birth nor the name of the mother, and all others both', () => {
  expect(shownTo('complaint-officer', row)).toEqual({ name: 'La Ali', birthDate: null, birthPlace: '', motherName: '' })
  expect(shownTo('complaint-officer', { birthDate: '1980-03-17' })).toEqual({ birthDate: null })
  for (const role of ['kecamatan-verifier', 'lead-agency-officer', 'auditor'] as const)
    expect(shownTo(role, row)).toEqual(row)
})
