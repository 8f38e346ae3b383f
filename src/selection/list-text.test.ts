import { expect, it } from 'vitest'
import { sha256 } from './draw.ts'
import { listText, readListText, type ListedPerson } from './list-text.ts'

const person = (kind: ListedPerson['kind'], rank: number): ListedPerson => ({
  kind,
  personId: `${kind}-${rank}`,
  rank,
  area: '74.06.01.2001',
  fundId: null,
  name: 'La "Ali"\n',
  nik: '',
  sex: 'L',
  occupation: 'Nelayan',
  address: '',
})
const people = [person('reserve', 2), person('selected', 7), person('reserve', 1), person('selected', 3)]

it('stands in one order however it was loaded: the chosen by rank, then the reserve by place', () => {
  const { text } = listText('digest', people)
  expect(readListText(text).map(({ personId }) => personId)).toEqual([
    'selected-3',
    'selected-7',
    'reserve-1',
    'reserve-2',
  ])
  expect(listText('digest', people.toReversed()).text).toBe(text)
})

it('has another code as soon as one letter of one name changes', () => {
  const changed = people.map((one, at) => (at === 0 ? { ...one, name: 'La Aly' } : one))
  const [before, after] = [listText('digest', people), listText('digest', changed)]
  expect(sha256(after.text)).not.toBe(sha256(before.text))
  expect(after.root).not.toBe(before.root)
  expect(readListText(after.text).find(({ personId }) => personId === 'reserve-2')?.name).toBe('La Aly')
})
