import { createHash, createSecretKey, randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { vaultOf } from './vault.ts'

const [sealKey, indexKey] = [randomBytes(32), randomBytes(32)]
/** As if the first version were the only one. */
const vaultOver = (pemda: string, seal: Buffer, index: Buffer) => {
  const keys = { seals: new Map([[1, createSecretKey(seal)]]), writes: 1, index: createSecretKey(index) }
  return vaultOf(pemda, () => keys)
}
const vault = vaultOver('74.06', sealKey, indexKey)
const nik = '7406010101800001'
const place = { table: 'person', column: 'nik', row: '01990000-0000-7000-8000-000000000001' } as const
const sealed = vault.seal(place, nik)

describe('a sealed number', () => {
  it('opens where it was sealed, and shows nothing of itself', () => {
    expect(vault.open(place, sealed)).toBe(nik)
    expect(sealed.includes(nik)).toBe(false)
    expect(vault.seal(place, nik).equals(sealed)).toBe(false)
  })

  it.each([
    ['in another row', { ...place, row: '01990000-0000-7000-8000-000000000002' }],
    ['in another column', { ...place, column: 'kk' } as const],
    ['in another table', { ...place, table: 'nomination' } as const],
  ])('does not open %s', (_where, other) => {
    expect(() => vault.open(other, sealed)).toThrow(/authenticate/)
  })

  it('does not open in another Pemda, nor under its key', () => {
    expect(() => vaultOver('74.07', sealKey, indexKey).open(place, sealed)).toThrow(/authenticate/)
    expect(() => vaultOver('74.06', randomBytes(32), indexKey).open(place, sealed)).toThrow(/authenticate/)
  })

  it('does not open when a single bit of it was changed', () => {
    for (let bit = 8; bit < sealed.length * 8; bit++) {
      const bent = Buffer.from(sealed)
      bent[bit >> 3]! ^= 1 << (bit & 7)
      expect(() => vault.open(place, bent), `bit ${bit}`).toThrow(/authenticate/)
    }
  })
})

describe('the index of a number', () => {
  it('is the same for the same number, another for another kind, and is nothing without the key', () => {
    expect(vault.index('nik', nik)).toEqual(vault.index('nik', nik))
    expect(vault.index('kk', nik)).not.toEqual(vault.index('nik', nik))
    expect(vaultOver('74.06', sealKey, randomBytes(32)).index('nik', nik)).not.toEqual(vault.index('nik', nik))
    const plain = createHash('sha256').update(`nik:${nik}`).digest().subarray(0, 16)
    expect(vault.index('nik', nik)).not.toEqual(plain)
  })
})
