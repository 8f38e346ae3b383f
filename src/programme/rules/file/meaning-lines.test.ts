import { expect, it } from 'vitest'
import { meaningLines } from './meaning-lines.ts'

const bare = { citation: '', categories: [], criteria: [], otherCriteria: '' }

it('BOM-4: prints the definition with the text it is taken from', () => {
  const definition = 'orang yang berisiko tinggi jatuh ke dalam kemiskinan baru.'
  expect(meaningLines({ ...bare, definition, citation: 'Perbup 12/2025 Pasal 1.' })).toEqual([
    'Pekerja rentan adalah orang yang berisiko tinggi jatuh ke dalam kemiskinan baru (Perbup 12/2025 Pasal 1).',
  ])
})

it('does not say the first words twice where an office wrote the whole sentence', () => {
  expect(meaningLines({ ...bare, definition: 'Pekerja rentan adalah orang yang bekerja.' })).toEqual([
    'Pekerja rentan adalah orang yang bekerja.',
  ])
})

it('KUT-9: prints categories and criteria on lines of their own', () => {
  const kutim = {
    ...bare,
    definition: 'pekerja di luar hubungan kerja',
    categories: [{ name: 'petani mandiri' }, { name: 'ojek daring' }],
    criteria: ['no-contract', 'irregular-income', 'accident-risk'] as const,
    otherCriteria: 'berdomisili di desa sendiri;',
  }
  expect(meaningLines(kutim).slice(1)).toEqual([
    'Kategori: petani mandiri, ojek daring.',
    'Kriteria: tidak terikat perjanjian kerja; penghasilan tidak tetap; berisiko tinggi mengalami kecelakaan kerja; berdomisili di desa sendiri.',
  ])
})
