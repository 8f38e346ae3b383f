import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import type { AreaCode } from '#values/area-code.ts'
import { plainDate } from '#values/plain-date.ts'
import { refuse } from '#values/refusal.ts'
import { answer } from '#verification/rules/rule-result.ts'
import { readEntrants, readRules, writeEntrants, writeRules } from './plain-files.ts'
import { runSelection, type Entrant } from './run-selection.ts'

const obstacle = fc.constantFrom(
  answer(null, { rule: 'welfare', verdict: 'fail', remark: refuse('decile-above-limit') }),
  answer(null, { rule: 'cover', verdict: 'unknown' }),
)
const entrant: fc.Arbitrary<Entrant> = fc.record({
  id: fc.uuid(),
  area: fc.constantFrom('74.06.01.2001' as AreaCode, '74.06.02' as AreaCode),
  decile: fc.constantFrom(null, 1, 4, 10),
  riskClass: fc.constantFrom(null, 1, 3),
  nominatedOn: fc.constantFrom(null, plainDate(2025, 4, 1)),
  key: fc.uuid(),
  obstacles: fc.array(obstacle, { maxLength: 2 }),
})
const rules = {
  seed: 'angka 7',
  priority: ['decile' as const],
  quota: 3,
  reserveLimit: null,
  funds: [{ id: 'a', name: 'APBD', seats: 3 }],
}

it('people written to a file and read again give the same selection, byte for byte', () => {
  fc.assert(
    fc.property(fc.uniqueArray(entrant, { selector: ({ id }) => id, maxLength: 20 }), (people) => {
      const whole = writeEntrants(people)
      const parts = [people.slice(0, 3), people.slice(3)].map((some, part) => writeEntrants(some, part === 0))
      if (people.length > 3) expect(parts.join('\n')).toBe(whole)
      const again = readEntrants(whole)
      const select = (some: readonly Entrant[]) => runSelection({ ...rules, caps: [], people: some })
      expect(Array.isArray(again) && select(again)).toEqual(select(people))
    }),
  )
})

it('the rules with their seed come back as they were written', () => {
  expect(readRules(writeRules(rules))).toEqual(rules)
})

it('the lot is drawn from the id where the file names no key', () => {
  const csv = '\uFEFFid,area,decile,risk_class,nominated_on\nA1,74.06.01.2001,1,,2025-04-01\n'
  expect(readEntrants(csv)).toMatchObject([{ id: 'A1', key: 'A1', riskClass: null, obstacles: [] }])
})

it.each([
  ['id,area,decile,risk_class\n', 'people-file-column-missing', undefined],
  ['A,74.06,1,1,2025-04-01\n,74.06,1,1,2025-04-01', 'people-file-value', 3],
  ['A,7406,1,1,2025-04-01', 'area-code-without-dots', 2],
  ['A,74.06,11,1,2025-04-01', 'people-file-value', 2],
  ['A,74.06,1,4,2025-04-01', 'people-file-value', 2],
  ['A,74.06,1,1,1 April', 'date-unreadable', 2],
  ['A,74.06,1,1,2025-04-01,,welfare:pass:', 'people-file-value', 2],
  ['A,74.06,1,1,2025-04-01,,welfare:fail:made-up', 'people-file-value', 2],
])('%j is refused with its row: %s', (text, code, row) => {
  const csv = text.startsWith('id,') ? text : `id,area,decile,risk_class,nominated_on,key,obstacles\n${text}\n`
  expect(readEntrants(csv)).toMatchObject({ code, facts: row === undefined ? {} : { row } })
})

it.each(['', '{', '[]', JSON.stringify({ ...rules, quota: 1.5 }), JSON.stringify({ ...rules, seed: '' })])(
  'rules that cannot be read are refused: %j',
  (text) => {
    expect(readRules(text)).toMatchObject({ code: 'rules-file-unreadable' })
  },
)
