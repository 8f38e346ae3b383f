import { expect, it } from 'vitest'
import { setAdditionApart } from './addition.ts'
import type { ListState } from './list-steps.ts'

const lists = (...states: ListState[]) => states.map((state) => ({ state }))

it.each([
  [[], [], []],
  [['draft', 'draft'], ['draft', 'draft'], []],
  [['received', 'draft'], ['received'], ['draft']],
  [['draft', 'returned', 'draft'], ['returned'], ['draft', 'draft']],
  [['received', 'nominated'], ['received', 'nominated'], []],
] as const)('of the lists %j the offices see %j, and beside them %j is being written', (all, shown, addition) => {
  expect(setAdditionApart(lists(...all))).toEqual({ shown: lists(...shown), addition: lists(...addition) })
})
