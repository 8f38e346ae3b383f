import { expect, test } from 'vitest'
import { plainDate } from '#values/plain-date.ts'
import { loadRulebook } from '../load.ts'
import { shippedRulebook } from '../shipped-rulebook.ts'
import { scholarshipMost } from './scholarship-most.ts'

const book = loadRulebook(shippedRulebook)
const day = plainDate(2025, 3, 5)

test('WAK-14: two children come to 174 million at most, one to half, a third adds nothing', () => {
  const most = [0, 1, 2, 3].map((children) => scholarshipMost(book, day, children))
  expect(most).toEqual([0, 87_000_000, 174_000_000, 174_000_000])
})
