import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { wrapText } from './wrap-text.ts'

const byCount = (text: string) => text.length

test('lines break at spaces, and inside a word only when the word is wider than the column', () => {
  expect(wrapText('Andi Muhammad Syafruddin', 13, byCount)).toEqual(['Andi Muhammad', 'Syafruddin'])
  expect(wrapText('La Syafruddin', 6, byCount)).toEqual(['La', 'Syafru', 'ddin'])
})

test('no line is wider than the column and no letter is lost', () => {
  const text = fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1 }).map((words) => words.join(' '))
  fc.assert(
    fc.property(text, fc.integer({ min: 1, max: 20 }), (words, width) => {
      const lines = wrapText(words, width, byCount)
      expect(lines.every((line) => line.length <= width)).toBe(true)
      expect(lines.join('').replaceAll(' ', '')).toBe(words.replaceAll(' ', ''))
    }),
  )
})
