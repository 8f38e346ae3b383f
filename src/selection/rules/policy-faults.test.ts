import { type AreaCode, parseAreaCode } from '#values/area-code.ts'
import { plainDate } from '#values/plain-date.ts'
import { isRefusal } from '#values/refusal.ts'
import { sentenceOf } from '#values/refusal-sentence.ts'
import { rupiah } from '#values/rupiah.ts'
import type { EligibilityPolicy } from '#verification/rules/eligibility-policy.ts'
import { expect, it } from 'vitest'
import { policyFaults } from './policy-faults.ts'
import type { PricedFund, SelectionPolicy } from './selection-policy.ts'

function area(code: string): AreaCode {
  const parsed = parseAreaCode(code)
  if (isRefusal(parsed)) throw new Error(code)
  return parsed
}

const fund = (ceiling: number, name = 'APBD'): PricedFund => ({
  id: name,
  name,
  ceiling: rupiah(ceiling),
  perPerson: rupiah(201_600),
  seats: Math.floor(ceiling / 201_600),
})
const eligibility: EligibilityPolicy = {
  area: area('74.06'),
  day: plainDate(2025, 10, 1),
  age: { youngest: 18, oldest: 64 },
  decile: { limit: 4, oldestData: null },
  cover: 'refuse',
  occupations: { only: null, except: [] },
  excludedGroups: ['asn'],
  statement: 'required',
}
const bombana: SelectionPolicy = {
  eligibility,
  priority: ['decile', 'risk-class', 'nominated-on'],
  quota: 6000,
  caps: [],
  reserve: { limit: null },
}
const faults = (
  more: Partial<SelectionPolicy>,
  funds = [fund(1_209_600_000)],
  terms: Partial<EligibilityPolicy> = {},
) =>
  policyFaults(
    { ...bombana, eligibility: { ...eligibility, ...terms }, ...more },
    funds,
    { below: 65, basis: 'bpu-age@2021-04-01' },
    new Set(['fisher', 'farmer']),
  )

it("Bombana's policy can be run: Rp1.209.600.000 carries exactly 6,000 people", () => {
  expect(faults({})).toEqual([])
})

it('a quota one person beyond the money is refused with the missing amount', () => {
  const [fault] = faults({ quota: 6001 })
  expect(fault).toMatchObject({ code: 'quota-beyond-money', facts: { quota: 6001, seats: 6000, missing: 201_600 } })
  expect(fault && sentenceOf(fault, 'id')).toContain('Rp201.600')
})

it('what a ceiling has left over counts towards the missing amount', () => {
  expect(faults({ quota: 6001 }, [fund(1_209_700_000)])).toMatchObject([{ facts: { missing: 101_600 } }])
})

it.each<[string, Parameters<typeof faults>, string[]]>([
  ['a ceiling of zero', [{}, [fund(0), fund(1_209_600_000, 'CSR')]], ['fund-ceiling-zero']],
  ['a ceiling too small for one', [{}, [fund(201_599), fund(1_209_600_000, 'CSR')]], ['fund-too-small-for-one']],
  ['no fund', [{}, []], ['policy-without-fund']],
  ['one fund twice', [{}, [fund(1_209_600_000), fund(1_209_600_000)]], ['fund-listed-twice']],
  ['a quota of zero', [{ quota: 0 }], ['quota-not-positive']],
  ['a quota that is no number', [{ quota: Number.NaN }], ['quota-not-positive']],
  ['one priority twice', [{ priority: ['decile', 'decile'] }], ['priority-key-twice']],
  ['ages that exclude everybody', [{}, undefined, { age: { youngest: 50, oldest: 40 } }], ['age-limits-crossed']],
  ['ages the law excludes', [{}, undefined, { age: { youngest: 65, oldest: null } }], ['age-limit-above-law']],
  ['half a year of age', [{}, undefined, { age: { youngest: 17.5, oldest: null } }], ['age-limit-not-whole']],
  [
    'an occupation nobody knows',
    [{}, undefined, { occupations: { only: null, except: ['astronaut'] } }],
    ['occupation-not-in-list'],
  ],
  [
    'no occupation left',
    [{}, undefined, { occupations: { only: ['fisher'], except: ['fisher'] } }],
    ['no-occupation-left'],
  ],
  ['a cap elsewhere', [{ caps: [{ area: area('74.07.01'), seats: 5 }] }], ['cap-outside-area']],
  ['a cap below zero', [{ caps: [{ area: area('74.06.01'), seats: -1 }] }], ['cap-not-whole']],
  ['a cap of nothing over everything', [{ caps: [{ area: area('74.06'), seats: 0 }] }], ['caps-leave-no-seat']],
  [
    'two caps on one area',
    [
      {
        caps: [
          { area: area('74.06.01'), seats: 1 },
          { area: area('74.06.01'), seats: 2 },
        ],
      },
    ],
    ['cap-listed-twice'],
  ],
  ['half a place in reserve', [{ reserve: { limit: 0.5 } }], ['reserve-limit-not-whole']],
])('%s is refused', (_, given, codes) => {
  expect(faults(...given).map(({ code }) => code)).toEqual(codes)
})

it('all faults are named at once', () => {
  expect(faults({ quota: -1, priority: ['decile', 'decile'] }, [fund(0)]).map(({ code }) => code)).toEqual([
    'quota-not-positive',
    'fund-ceiling-zero',
    'priority-key-twice',
  ])
})
