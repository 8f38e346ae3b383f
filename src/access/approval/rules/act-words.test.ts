import { expect, it } from 'vitest'
import { actTitle, effectFacts } from './act-words.ts'
import { approvalRules } from './approval-rules.ts'

it('names every act that needs a second person, in both languages, with its number of people', () => {
  for (const act of Object.keys(approvalRules))
    for (const language of ['id', 'en'] as const) {
      if (!act.startsWith('access.'))
        expect(actTitle(act, 6_000, language)).toContain(language === 'id' ? '6.000' : '6,000')
      expect(actTitle(act, 6_000, language), act).not.toBe(actTitle('unknown', 6_000, language))
    }
})

it('says the facts in words, amounts as rupiah and months by name, and leaves out what has no name', () => {
  const facts = { perMonth: 16_800, firstMonth: '2025-10', priority: 'decile, risk-class', other: 1, reason: '' }
  expect(effectFacts(facts, 'id')).toEqual([
    { name: 'Bulan pertama', value: 'Oktober 2025' },
    { name: 'Iuran per orang per bulan', value: 'Rp16.800' },
    { name: 'Urutan prioritas', value: 'desil terendah dahulu, risiko pekerjaan tertinggi dahulu' },
  ])
})
