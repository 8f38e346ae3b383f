import { expect, it } from 'vitest'
import { findDoubles } from './find-doubles.ts'
import type { MatchSubject } from './match-subject.ts'

const subject = (id: string, nik: string | null, name: string | null, birthDate: string | null): MatchSubject => ({
  id,
  nik,
  name,
  birthDate,
  kk: null,
  area: null,
})

it('the same NIK from two desa is one double, reported once', () => {
  const list = [subject('a', 'n1', 'AMINAH', '1980-05-04'), subject('b', 'n1', 'AMINAH', '1980-05-04')]
  expect(findDoubles(list)).toEqual([{ by: 'nik', standing: 'same', subjects: ['a', 'b'] }])
})

it('one NIK under two names and birth dates is only suspected', () => {
  const list = [subject('a', 'n1', 'AMINAH', '1980-05-04'), subject('b', 'n1', 'LAALI', '1975-01-01')]
  expect(findDoubles(list)).toEqual([{ by: 'nik', standing: 'suspected', subjects: ['a', 'b'] }])
})

it('name and birth date make a double when one of the two has no NIK', () => {
  const list = [subject('a', null, 'AMINAH', '1980-05-04'), subject('b', 'n1', 'AMINAH', '1980-05-04')]
  expect(findDoubles(list)).toEqual([{ by: 'name-and-birth-date', standing: 'same', subjects: ['a', 'b'] }])
})

it('name and birth date under two NIK are only suspected, wherever in the group the two stand', () => {
  const list = ['n0', null, 'n1'].map((nik, i) => subject(`${i}`, nik, 'LAALI', '1980-01-01'))
  expect(findDoubles(list)).toEqual([{ by: 'name-and-birth-date', standing: 'suspected', subjects: ['0', '1', '2'] }])
})

it('what nobody knows makes no double', () => {
  expect(findDoubles([subject('a', null, null, null), subject('b', null, 'AMINAH', null)])).toEqual([])
})
