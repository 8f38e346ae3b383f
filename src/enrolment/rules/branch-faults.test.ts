import { expect, it } from 'vitest'
import { plainDate } from '#values/plain-date.ts'
import { branchFaults, type Registrable, sexOf } from './branch-faults.ts'

const day = { day: plainDate(2025, 10, 1), ageBelow: 65 }
const person: Registrable = {
  nik: '7406011703850002',
  kk: '7406010101100001',
  otherNik: null,
  name: 'La Ali',
  birthDate: plainDate(1985, 3, 17),
  sex: 'L',
  motherName: 'Wa Ina',
}
const codes = (more: Partial<Registrable>) => branchFaults({ ...person, ...more }, day).map(({ code }) => code)

it('sends a complete row', () => {
  expect(codes({})).toEqual([])
})

it('holds a NIK that is missing, cut, or that of the family', () => {
  expect(codes({ nik: '' })).toEqual(['nik-not-known'])
  expect(codes({ nik: '740601170385000' })).toEqual(['nik-length'])
  expect(codes({ nik: '7406011703850000' })).toEqual(['nik-serial-zero'])
  expect(codes({ nik: person.kk })).toEqual(['nik-of-the-family'])
})

it('holds a good NIK that other data contradict, because one of the two may be that of nobody', () => {
  const otherNik = { nik: '7406011703850003', source: 'DTSEN' }
  expect(codes({ otherNik })).toEqual(['nik-differs-from-source'])
})

it('holds who completes 65 years on the first day, and sends who does so the day after', () => {
  expect(codes({ birthDate: plainDate(1960, 10, 1) })).toEqual(['age-not-below-legal-limit'])
  expect(codes({ birthDate: plainDate(1960, 10, 2) })).toEqual([])
})

it("names every reason at once: no birth date, no mother's name", () => {
  expect(codes({ birthDate: null, motherName: ' ' })).toEqual(['birth-date-not-known', 'mother-name-missing'])
})

it('sends a number whose digits say another birth date, because such numbers exist', () => {
  expect(codes({ birthDate: plainDate(1985, 3, 18) })).toEqual([])
})

it('takes the sex from the digits where the register does not know it', () => {
  expect(sexOf({ sex: null, nik: '7406015703850002' }, day.day)).toBe('P')
  expect(sexOf({ sex: 'L', nik: '7406015703850002' }, day.day)).toBe('L')
  expect(sexOf({ sex: null, nik: '' }, day.day)).toBeNull()
})
