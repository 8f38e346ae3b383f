import { expect, test } from 'vitest'
import { plainDate } from '#values/plain-date.ts'
import { loadRulebook } from '../load.ts'
import { shippedRulebook } from '../shipped-rulebook.ts'
import { eligibilityOn } from './eligibility-on.ts'

const book = loadRulebook(shippedRulebook)

test('the law asks for an age below 65, a NIK and an occupation, and names no lowest age', () => {
  expect(eligibilityOn(book, plainDate(2025, 10, 1))).toEqual({
    ageBelow: 65,
    ageFrom: null,
    needs: ['nik', 'occupation'],
    basis: ['BPU_ELIGIBILITY@2021-04-01'],
    confidence: 'read',
  })
})

test('before Permenaker 5/2021 the book has no answer', () => {
  expect(eligibilityOn(book, plainDate(2020, 1, 1))).toMatchObject({ code: 'rule-unknown' })
})
