import { expect, it } from 'vitest'
import { categoryCounts } from './category-counts.ts'

const bombana = ['petani', 'nelayan', 'pedagang kecil', 'sopir angkutan umum'].map((name) => ({ name }))

it('BOM-5, BOM-15: people stand under the categories of the region, the largest group first, the rest last', () => {
  const tallies = [
    { key: 'farmer', selected: 1_800 },
    { key: 'fisher', selected: 2_900 },
    { key: 'welder', selected: 1_300 },
  ]
  const counts = categoryCounts(bombana, tallies)
  expect(counts.slice(0, 2)).toEqual([
    { name: 'nelayan', people: 2_900 },
    { name: 'petani', people: 1_800 },
  ])
  expect(counts.at(-1)).toEqual({ name: '', people: 1_300 })
  expect(counts.reduce((sum, { people }) => sum + people, 0)).toBe(6_000)
})

it.each([
  ['BOM-5', 'petani', 'farmer'],
  ['BOM-5', 'nelayan', 'fisher'],
  ['WAK-12', 'buruh', 'daily-labourer'],
  ['KUT-8', 'pekerja harian lepas', 'daily-labourer'],
] as const)('%s: %s is an occupation of the register', (_id, name, key) => {
  expect(categoryCounts([{ name }], [{ key, selected: 1 }])).toEqual([{ name, people: 1 }])
})
