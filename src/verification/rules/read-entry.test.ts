import { expect, it } from 'vitest'
import type { AreaCode } from '#values/area-code.ts'
import { plainDate } from '#values/plain-date.ts'
import { readCoverEntry, readRegistryEntry } from './read-entry.ts'

const context = { today: plainDate(2025, 7, 1), pemda: '74.06' as AreaCode }
const row = {
  nik: '7406011708850001',
  kk: '7406010101100001',
  name: 'LA ODE ALI',
  birthDate: '17-08-1985',
  motherName: ' WA INA ',
  decile: '3',
  areaCode: '74.06.01.2001',
}

it('reads a row of the welfare data', () => {
  expect(readRegistryEntry(row, context)).toEqual({
    nik: '7406011708850001',
    kk: '7406010101100001',
    nameKey: expect.stringMatching(/^[a-z]+$/),
    birthDate: '1985-08-17',
    motherName: 'WA INA',
    area: '74.06.01.2001',
    nikFault: null,
    decile: 3,
  })
})

it('keeps a family that is not ranked yet apart from the poorest and the richest', () => {
  expect(readRegistryEntry({ ...row, decile: '' }, context)).toMatchObject({ decile: null })
  expect(readRegistryEntry({ ...row, decile: '0' }, context)).toMatchObject({ decile: null })
})

it('finds somebody without a readable NIK by name and birth date, and hands back who has neither', () => {
  expect(readRegistryEntry({ ...row, nik: '7406' }, context)).toMatchObject({
    nik: null,
    nikFault: { code: 'nik-length' },
    birthDate: '1985-08-17',
  })
  // A cell that is empty is no wrong NIK.
  expect(readRegistryEntry({ ...row, nik: '' }, context)).toMatchObject({ nik: null, nikFault: null })
  expect(readRegistryEntry({ ...row, nik: '', birthDate: '' }, context)).toMatchObject({
    code: 'entry-without-identity',
  })
  expect(readRegistryEntry({ ...row, name: ' ' }, context)).toMatchObject({ code: 'entry-without-identity' })
})

it('puts a row from elsewhere under the Pemda that received it', () => {
  expect(readRegistryEntry({ ...row, areaCode: '73.01.01.2001' }, context)).toMatchObject({ area: '74.06' })
})

it.each([
  ['PU', 'PU'],
  ['Penerima Upah', 'PU'],
  ['BPU', 'BPU'],
  ['bukan penerima upah mandiri', 'BPU'],
  ['BPU Pemda', 'other'],
  ['Jasa Konstruksi', 'other'],
])('reads the segment %s as %s', (segment, expected) => {
  expect(readCoverEntry({ ...row, segment }, context)).toMatchObject({ segment: expected, active: true })
})

it('does not count a membership that ended', () => {
  expect(readCoverEntry({ ...row, segment: 'PU', status: 'Nonaktif' }, context)).toMatchObject({ active: false })
  expect(readCoverEntry({ ...row, segment: 'PU', status: 'AKTIF' }, context)).toMatchObject({ active: true })
})
