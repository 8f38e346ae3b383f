import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readPaste, shareEqually } from './quota-paste.ts'

const desa = [
  { code: '74.06.01.2009', name: 'Pokurumba', kecamatan: 'Poleang' },
  { code: '74.06.05.2003', name: 'Lampopala', kecamatan: 'Kabaena' },
  { code: '74.06.04.1003', name: 'Lampopala', kecamatan: 'Rumbia' },
]

test.each([
  ['Pokurumba\t60', '74.06.01.2009', 60],
  ['desa POKURUMBA  60', '74.06.01.2009', 60],
  ['7406012009;1.200', '74.06.01.2009', 1200],
  ['74.06.05.2003\t45', '74.06.05.2003', 45],
  ['Kel. Lampopala, Kec. Rumbia\t30', '74.06.04.1003', 30],
  ['Lampopala (Kabaena)\t31', '74.06.05.2003', 31],
])('%s is the quota of a desa', (line, code, quota) => {
  expect(readPaste(line, desa)).toEqual({ quotas: { [code]: quota }, faults: [] })
})

test('a head is passed over and every other line that is not used says why', () => {
  const { quotas, faults } = readPaste('Desa\tKuota\nLampopala\t9\nBoepinang\t7\nPokurumba\tbanyak\n', desa)
  expect(quotas).toEqual({})
  expect(faults.map(({ why }) => why)).toEqual(['several', 'unknown', 'no-quota'])
})

test('an equal share adds up and differs by one at most', () => {
  fc.assert(
    fc.property(fc.nat(20_000), fc.integer({ min: 1, max: 200 }), (total, among) => {
      const codes = Array.from({ length: among }, (_, at) => String(at))
      const shares = Object.values(shareEqually(total, codes))
      expect(shares.reduce((sum, share) => sum + share, 0)).toBe(total)
      expect(Math.max(...shares) - Math.min(...shares)).toBeLessThanOrEqual(1)
    }),
  )
})
