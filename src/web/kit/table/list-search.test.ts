import { expect, test } from 'vitest'
import { listSearch } from './list-search.ts'

test('an address keeps the place, the filters of the list, and nothing else', () => {
  const read = listSearch('cari', 'kecamatan')
  const address = { after: 'b', mulai: '51', cari: 'La Ode', kecamatan: undefined, desil: '2', program: 3 }
  expect(read(address)).toEqual({ after: 'b', mulai: '51', cari: 'La Ode' })
})
