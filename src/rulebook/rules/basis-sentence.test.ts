import { expect, test } from 'vitest'
import { loadRulebook } from '../load.ts'
import { shippedRulebook } from '../shipped-rulebook.ts'
import { basisSentence } from './basis-sentence.ts'
import { findRule } from './rule-id.ts'

const book = loadRulebook(shippedRulebook)

test.each([
  ['BPU_JKK@2015-07-01', 'PP 44/2015 Lampiran II (pers)', 'PP 44/2015 Lampiran II (press)'],
  ['BPU_JKM@2015-07-01', 'PP 44/2015 (pers)', 'PP 44/2015 (press)'],
  ['JKM_WAIT@2025-02-24', 'Permenaker 1/2025 Pasal 97A (naskah dibaca)', 'Permenaker 1/2025 Pasal 97A (text read)'],
])('%s reads as a legal basis in both languages', (id, indonesian, english) => {
  const rule = findRule(book, id)
  if (rule === undefined) throw new Error(`no rule ${id}`)
  expect(basisSentence(rule, 'id')).toBe(indonesian)
  expect(basisSentence(rule, 'en')).toBe(english)
})
