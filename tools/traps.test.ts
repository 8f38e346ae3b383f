import { describe, expect, test } from 'vitest'
import { faultsOf, traps } from './traps/find-traps.ts'

describe.each(traps)('the trap $name', (trap) => {
  test('catches what is planted', () => {
    expect(faultsOf(...trap.planted).join('\n')).toContain(` ${trap.name}: `)
  })

  test('lets the lawful neighbour pass', () => {
    expect(faultsOf(...trap.lawful).join('\n')).not.toContain(` ${trap.name}: `)
  })
})

describe('the vocabulary', () => {
  const page = 'src/web/text/id/office.ts'

  test.each([
    [page, `export const a = { pay: 'Bayar premi bulan ini' }`, 'iuran'],
    [page, `export const a = { status: 'Dikembalikan' }`, 'Dikembalikan untuk perbaikan'],
    [page, 'export const a = (n: number) => `Cadangan #${n}`', 'Cadangan urutan n'],
    [
      'src/values/refusals/selection.ts',
      `export const a = { x: { id: 'Tidak terpilih', en: 'Not chosen' } }`,
      'Di luar kuota',
    ],
  ])('in %s refuses %s', (path, text, better) => {
    expect(faultsOf(path, text).join('\n')).toContain(better)
  })

  test.each([
    [page, `// a hash would be wrong here\nexport const a = { returned: 'Dikembalikan untuk perbaikan' }`],
    [page, `import { seed } from '../seed.ts'\nexport const a = { reserve: 'Cadangan urutan 12' }`],
    ['src/web/text/en/office.ts', `export const a = { match: 'No match' }`],
    ['src/values/refusals/selection.ts', `export const a = { x: { id: 'Di luar kuota', en: 'No seed' } }`],
  ])('in %s lets %s pass', (path, text) => {
    expect(faultsOf(path, text)).toEqual([])
  })
})
