import { expect, it } from 'vitest'
import { fileParts } from '#programme/contract/file/programme-file.ts'
import { criterionCodes } from '#programme/rules/file/criteria.ts'
import { fundSources } from '#rulebook/rules/fund-sources.ts'
import { programmeFile as en } from '../../text/en/programme-file.ts'
import { programmeFile as id } from '../../text/id/programme-file.ts'
import { readCategories, writeCategories } from './category-lines.ts'
import { blankNumbers, readNumbers, writeNumbers } from './number-lines.ts'
import { specs } from './specs.ts'

const areas = [
  { code: '74.06.01', name: 'Poleang' },
  { code: '74.06.02', name: 'Poleang Timur' },
]

it('reads the table of an estimate as Excel copies it, and writes it back the same', () => {
  const pasted = 'Kecamatan\tnelayan\tpetani\nKec. Poleang\t1.200\t\nPOLEANG TIMUR\t80\t0'
  const { numbers, faults } = readNumbers(pasted, areas)
  expect(faults).toEqual([])
  expect(numbers).toEqual([
    { area: '74.06.01', category: 'nelayan', people: 1200 },
    { area: '74.06.02', category: 'nelayan', people: 80 },
    { area: '74.06.02', category: 'petani', people: 0 },
  ])
  expect(readNumbers(writeNumbers(numbers, areas), areas).numbers).toEqual(numbers)
})

it('names the lines it cannot read: another kecamatan, words for a number, a number under no category', () => {
  const { numbers, faults } = readNumbers('Kecamatan;nelayan\nRumbia;5\nPoleang;banyak\nPoleang;1;2', areas)
  expect(numbers).toEqual([])
  expect(faults).toEqual(['Rumbia 5', 'Poleang banyak', 'Poleang 1 2'])
})

it('begins with every kecamatan under the categories of the programme', () => {
  const blank = blankNumbers(areas, ['nelayan', 'petani'])
  expect(blank.split('\n')).toEqual(['Kecamatan\tnelayan\tpetani', 'Poleang\t\t', 'Poleang Timur\t\t'])
  expect(readNumbers(blank, areas)).toEqual({ numbers: [], faults: [] })
})

it('KUT-8: a category says on its line whether it is transport, and whether palm', () => {
  const typed = 'petani mandiri\nburuh sawit non-perusahaan (sawit)\n\nojek daring (transportasi)'
  const read = readCategories(typed)
  expect(read).toEqual([
    { name: 'petani mandiri', transport: false, palm: false },
    { name: 'buruh sawit non-perusahaan', transport: false, palm: true },
    { name: 'ojek daring', transport: true, palm: false },
  ])
  expect(readCategories(writeCategories(read))).toEqual(read)
})

it('calls every field and every choice by a word in both languages', () => {
  const own = new Set<string>([...criterionCodes, ...fundSources])
  const nameless = [id, en].flatMap((words) =>
    fileParts.flatMap((part) =>
      specs[part].flatMap(({ field, options = [] }) => [
        ...(words.parts[part].fields[field] ? [] : [`${part}.${field}`]),
        ...options.filter((one) => !own.has(one) && !words.options[field]?.[one]).map((one) => `${field}.${one}`),
      ]),
    ),
  )
  expect(nameless).toEqual([])
})
