import { expect, test } from 'vitest'
import type { CellKind } from './cell.ts'
import { isRounded, refuseRounded } from './rounding.ts'

const column = (texts: readonly string[], kind: CellKind = 'text', from = 5) =>
  texts.map((text, index) => ({ row: from + index, cell: { text, kind, formula: false } }))
const good = Array.from({ length: 60 }, (_, index) => `74060125038500${String((index % 9) + 1).padStart(2, '0')}`)
const number = (text: string) => isRounded({ text, kind: 'number', formula: false })

test('a stored number with 16 digits is rounded when its last digit is 0 or it is too large to be exact', () => {
  expect(number('7406012503850000')).toBe(true)
  expect(number('9101012503850002')).toBe(true)
  expect(number('7406012503850001')).toBe(false)
  expect(number('740601250385000')).toBe(false)
})

test('a number in E-notation is rounded, with point or comma', () => {
  for (const text of ['7,40601E+15', '7.40601E15', ' 7E+15 '])
    expect(isRounded({ text, kind: 'text', formula: false })).toBe(true)
  expect(isRounded({ text: '7406012503850000', kind: 'text', formula: false })).toBe(false)
})

test('a column of rounded numbers refuses the whole file with the heading and the first row', () => {
  const cells = column(
    good.map((nik) => `${nik.slice(0, 15)}0`),
    'number',
  )
  expect(refuseRounded(cells, 'NIK')).toMatchObject({
    code: 'file-nik-rounded',
    facts: { column: 'NIK', count: 60, total: 60, firstRow: 5 },
  })
})

test('three rounded numbers among many refuse the file, one or two are faults of their rows', () => {
  const rounded = ['7406012503850000', '7,40601E+15']
  const two = [...column(good), ...column(rounded.slice(0, 1), 'number', 100), ...column(rounded.slice(1), 'text', 101)]
  expect(refuseRounded(two, 'NIK')).toBeUndefined()
  expect(refuseRounded([...two, ...column(['7406014109900010'], 'number', 102)], 'NIK')).toMatchObject({
    facts: { count: 3, firstRow: 100 },
  })
})

test('one rounded number in a list of nine is more than a tenth and refuses the file', () => {
  expect(refuseRounded([...column(good.slice(0, 8)), ...column(['7406012503850000'], 'number')], 'NIK')).toBeDefined()
  expect(refuseRounded([...column(good.slice(0, 9)), ...column(['7406012503850000'], 'number')], 'NIK')).toBeUndefined()
})

test('a single number of 15 digits or fewer, and numbers other programs stored whole, refuse nothing', () => {
  expect(refuseRounded([...column(good), ...column(['740601250385000'], 'number')], 'NIK')).toBeUndefined()
  expect(refuseRounded(column(good, 'number'), 'NIK')).toBeUndefined()
})

test('text that was made from rounded numbers gives itself away by its zeros', () => {
  const cells = column(good.map((nik, index) => (index % 3 === 0 ? nik : `${nik.slice(0, 15)}0`)))
  expect(refuseRounded(cells, 'NIK')).toMatchObject({ facts: { count: 40, total: 60, firstRow: 6 } })
  expect(refuseRounded(column(good), 'NIK')).toBeUndefined()
  expect(refuseRounded([], 'NIK')).toBeUndefined()
})
