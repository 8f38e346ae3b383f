import { type AreaCode, parseAreaCode } from '#values/area-code.ts'
import { isRefusal, orThrow } from '#values/refusal.ts'
import { describe, expect, it } from 'vitest'
import { findDesa, otherDesaNamed, type KnownAreas, type ListClues } from './find-desa.ts'
import { codesIn } from './place-names.ts'

const place = (code: string, name: string) => ({ code: orThrow(parseAreaCode(code)), name })
const places = [
  place('74.06', 'Kabupaten Bombana'),
  place('74.06.01', 'Poleang'),
  place('74.06.01.1010', 'Boepinang'),
  place('74.06.01.1015', 'Boepinang Barat'),
  place('74.06.06', 'Kabaena Timur'),
  place('74.06.06.2007', 'Toli-Toli'),
  place('74.06.08', 'Mata Oleo'),
  place('74.06.08.2005', 'Toli-Toli'),
  place('74.06.20', 'Tontonunu'),
  place('74.06.20.2001', 'Tontonunu'),
  place('74.06.20.2002', 'Puuwonua'),
]
const regions = [
  place('74.06', 'Kabupaten Bombana'),
  place('74.01', 'Kabupaten Kolaka'),
  place('74.11', 'Kabupaten Kolaka Timur'),
  place('74.71', 'Kota Kendari'),
]
const known = (own: string): KnownAreas => ({
  own: own as AreaCode,
  places: places.filter(({ code }) => code.startsWith(own)),
  pemda: places,
  regions,
})
function find(clues: Partial<ListClues>, own = '74.06'): string {
  const found = findDesa({ form: null, fileName: '', titles: [], ...clues }, known(own))
  return isRefusal(found)
    ? `${found.code} ${Object.values(found.facts).join()}`
    : [found.by, ...found.desa.map(({ code }) => code)].join(' ')
}

describe('the desa of a list', () => {
  it.each<[string, Partial<ListClues>, string]>([
    [
      'stands in our form, whatever the file is called',
      { form: '74.06.20.2002' as AreaCode, fileName: 'Desa Toli-Toli.xlsx' },
      'form 74.06.20.2002',
    ],
    ['stands as a code in the name of the file', { fileName: 'Usulan_74.06.01.1010_X.xlsx' }, 'code 74.06.01.1010'],
    ['stands as a code without dots', { titles: ['Kode desa 7406202002'] }, 'code 74.06.20.2002'],
    ['stands as a name in the title', { titles: ['DAFTAR DESA BOEPINANG BARAT'] }, 'name 74.06.01.1015'],
    ['stands beside its label', { titles: ['Desa/Kelurahan Puuwonua'] }, 'name 74.06.20.2002'],
    ['is not the kecamatan of the same name', { titles: ['Desa Puuwonua Kec. Tontonunu'] }, 'name 74.06.20.2002'],
    [
      'is told from its namesake by the kecamatan',
      { fileName: 'DATA DESA TOLI TOLI KEC. MATA OLEO FIX.xlsx' },
      'name 74.06.08.2005',
    ],
    [
      'is told from its namesake by the folder',
      { fileName: 'Kecamatan Kabaena Timur/toli-toli.xlsx' },
      'name 74.06.06.2007',
    ],
    ['is asked when two bear the name', { fileName: 'toli-toli.xlsx' }, 'name 74.06.06.2007 74.06.08.2005'],
    ['stands without the word desa', { fileName: 'puuwonua final.xlsx' }, 'name 74.06.20.2002'],
    ['is asked when nothing names it', { fileName: 'WhatsApp 0812.xlsx', titles: ['DAFTAR USULAN'] }, 'name'],
  ])('%s', (_, clues, expected) => {
    expect(find(clues)).toBe(expected)
  })

  it('is the only one of whoever has only one', () => {
    expect(find({ fileName: 'daftar.xlsx' }, '74.06.20.2002')).toBe('own 74.06.20.2002')
  })
})

describe('a list that came to the wrong office', () => {
  it.each<[string, Partial<ListClues>, string, string]>([
    ['by a code', { fileName: '74.01.02.2003.xlsx' }, '74.06', 'list-of-another-kabupaten Kabupaten Kolaka'],
    [
      'by its title',
      { titles: ['DESA X KAB. KOLAKA TIMUR'] },
      '74.06',
      'list-of-another-kabupaten Kabupaten Kolaka Timur',
    ],
    ['by its form', { form: '74.71.01.1001' as AreaCode }, '74.06', 'list-of-another-kabupaten Kota Kendari'],
    ['of another desa', { titles: ['(74.06.20.2001)'] }, '74.06.20.2002', 'list-of-another-desa 74.06.20.2001'],
  ])('is known %s', (_, clues, own, expected) => {
    expect(find(clues, own)).toBe(expected)
  })

  it('is not suspected because somebody was born elsewhere', () => {
    expect(find({ titles: ['Kabupaten Bombana', 'pindahan Kota Kendari', 'Desa Puuwonua'] })).toBe('name 74.06.20.2002')
  })
})

describe('another desa than the one a list is taken in for', () => {
  const boepinang = '74.06.01.1010' as AreaCode
  const otherOf = (clues: Partial<ListClues>, chosen = boepinang, own = '74.06') =>
    otherDesaNamed({ form: null, fileName: '', titles: [], ...clues }, known(own), chosen).map(({ code }) => code)

  it.each<[string, Partial<ListClues>, string[]]>([
    ['is named by a title', { titles: ['DAFTAR DESA PUUWONUA'] }, ['74.06.20.2002']],
    ['is named by the file', { fileName: 'Tontonunu/puuwonua.xlsx' }, ['74.06.20.2002', '74.06.20.2001']],
    ['is named by a code', { titles: ['Desa Boepinang (74.06.20.2002)'] }, ['74.06.20.2002']],
    ['has a longer name', { titles: ['DESA BOEPINANG BARAT'] }, ['74.06.01.1015']],
    ['is not there when the own one is named too', { titles: ['DESA BOEPINANG'], fileName: 'Desa Puuwonua.xlsx' }, []],
    ['is not the kecamatan', { titles: ['Kecamatan Tontonunu'] }, []],
    ['is not there when nothing is named', { fileName: 'WhatsApp 0812.xlsx' }, []],
  ])('%s', (_, clues, expected) => {
    expect(otherOf(clues).toSorted()).toEqual(expected.toSorted())
  })

  it('is seen by a desa that knows only itself', () => {
    expect(otherOf({ titles: ['DESA PUUWONUA'] }, boepinang, boepinang)).toEqual(['74.06.20.2002'])
  })

  it('may be a namesake in another kecamatan', () => {
    const clues = { titles: ['DESA TOLI TOLI KEC. MATA OLEO'] }
    expect(otherOf(clues, '74.06.06.2007' as AreaCode)).toEqual(['74.06.08.2005'])
    expect(otherOf({ fileName: 'toli-toli.xlsx' }, '74.06.06.2007' as AreaCode)).toEqual([])
  })
})

it('digits inside a NIK, a phone number or a date are no code', () => {
  expect(codesIn(['7406011708850001', '081234567890', '17.08.1985', '74.06.01.10105'])).toEqual([])
})
