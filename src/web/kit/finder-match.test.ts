import { expect, test } from 'vitest'
import { fittingOptions } from './finder-match.ts'

const options = [
  { value: '74.06', label: 'Kabupaten Bombana', note: 'Sulawesi Tenggara' },
  { value: '74.01', label: 'Kabupaten Kolaka', note: 'Sulawesi Tenggara' },
  { value: '19.06', label: 'Kabupaten Belitung Timur', note: 'Kepulauan Bangka Belitung' },
]

test.each([
  ['', ['74.06', '74.01', '19.06']],
  ['74', ['74.06', '74.01']],
  ['7406', ['74.06']],
  ['74.06', ['74.06']],
  ['06', []],
  ['bombana', ['74.06']],
  ['TIMUR kab', ['19.06']],
  ['tenggara', ['74.06', '74.01']],
  ['bombana 74.06', ['74.06']],
  ['jakarta', []],
])('"%s" leaves %j', (typed, left) => {
  expect(fittingOptions(options, typed).map(({ value }) => value)).toEqual(left)
})
