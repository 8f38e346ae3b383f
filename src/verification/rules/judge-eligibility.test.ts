import { type AreaCode, parseAreaCode } from '#values/area-code.ts'
import { addDays, plainDate } from '#values/plain-date.ts'
import { isRefusal } from '#values/refusal.ts'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Candidate } from './candidate.ts'
import type { EligibilityPolicy } from './eligibility-policy.ts'
import { judgeEligibility, obstaclesOf } from './judge-eligibility.ts'
import type { Known } from './known.ts'
import type { EligibilityRule } from './rule-result.ts'

function area(code: string): AreaCode {
  const parsed = parseAreaCode(code)
  if (isRefusal(parsed)) throw new Error(code)
  return parsed
}

const on = plainDate(2025, 3, 1)
const from = <T>(source: Known<T>['source'], value: T): Known<T> => ({ value, source, on })
const dtsen = (value: NonNullable<Candidate['welfare']>['value']): Candidate['welfare'] => ({
  ...from('welfare-data', value),
  sourceName: 'DTSEN',
})
const occupation = (written: string, code: string | null = null) => from('nomination', { written, code })

const fisher: Candidate = {
  hasNik: from('nomination', true),
  otherNikIn: null,
  birthDate: from('nomination', plainDate(1985, 8, 17)),
  residence: from('nomination', area('74.06.01.2001')),
  occupation: occupation('Nelayan', 'fisher'),
  groups: [],
  welfare: dtsen({ kind: 'ranked', decile: 4 }),
  cover: from('cover-list', { kind: 'none' }),
  death: null,
  statement: from('statement', { works: true, isHealthy: true }),
}
const policy: EligibilityPolicy = {
  area: area('74.06'),
  day: plainDate(2025, 10, 1),
  age: { youngest: 18, oldest: 64 },
  decile: { limit: 4, oldestData: plainDate(2025, 1, 1) },
  cover: 'refuse',
  occupations: { only: null, except: [] },
  excludedGroups: ['asn', 'tni', 'polri', 'perangkat-desa'],
  statement: 'required',
}
const legal = { below: 65, basis: 'bpu-age@2021-04-01' }

const judge = (candidate: Partial<Candidate>, terms: Partial<EligibilityPolicy> = {}) =>
  judgeEligibility({ ...fisher, ...candidate }, { ...policy, ...terms }, legal)
const codes = (...of: Parameters<typeof judge>) => obstaclesOf(judge(...of)).map(({ remark }) => remark?.code)
const resultOf = (rule: EligibilityRule, ...of: Parameters<typeof judge>) =>
  judge(...of).results.find((result) => result.rule === rule)

describe('BOM-10 and BOM-19: somebody poor who works', () => {
  it('meets the conditions, each answered with value, source and day', () => {
    const { outcome, results } = judge({})
    expect(outcome).toBe('eligible')
    expect(results.map(({ rule }) => rule)).toEqual([
      'identity',
      'alive',
      'residence',
      'legal-age',
      'local-age',
      'occupation',
      'excluded-group',
      'welfare',
      'cover',
      'statement',
    ])
    expect(resultOf('welfare', {})).toEqual({
      rule: 'welfare',
      verdict: 'pass',
      value: 4,
      limit: 4,
      source: 'welfare-data',
      sourceName: 'DTSEN',
      on,
      basis: null,
      remark: null,
    })
    expect(resultOf('legal-age', {})).toMatchObject({ value: 40, limit: 65, basis: 'bpu-age@2021-04-01' })
  })
})

describe('somebody does not meet the conditions', () => {
  it.each<[string, Partial<Candidate>, string]>([
    ['in decile 5', { welfare: dtsen({ kind: 'ranked', decile: 5 }) }, 'decile-above-limit'],
    ['recorded as deceased', { death: from('civil-registry', plainDate(2025, 2, 1)) }, 'person-died'],
    ['living elsewhere', { residence: from('nomination', area('74.05.01.2001')) }, 'lives-outside'],
    [
      'living in a Pemda whose code only begins alike',
      { residence: from('nomination', area('74.07')) },
      'lives-outside',
    ],
    ['at school', { occupation: occupation('Pelajar/Mahasiswa') }, 'has-no-occupation'],
    ['a civil servant by his own word', { occupation: occupation('PNS') }, 'group-excluded'],
    [
      'on the list of village officials',
      { groups: [from('exclusion-list', 'perangkat-desa' as const)] },
      'group-excluded',
    ],
    [
      'covered by an employer',
      { cover: from('cover-list', { kind: 'covered', as: 'wage-earner' }) },
      'covered-as-wage-earner',
    ],
    [
      'paid by another fund',
      { cover: from('cover-list', { kind: 'covered', as: 'other-fund' }) },
      'covered-by-other-fund',
    ],
    ['gravely ill', { statement: from('statement', { works: true, isHealthy: false }) }, 'states-not-healthy'],
    ['not working', { statement: from('statement', { works: false, isHealthy: true }) }, 'states-not-working'],
    ['too young for the programme', { birthDate: from('nomination', plainDate(2007, 10, 2)) }, 'age-below-local-limit'],
  ])('%s', (_, candidate, code) => {
    expect(judge(candidate).outcome).toBe('not-eligible')
    expect(codes(candidate)).toEqual([code])
  })

  it('and hears every failed rule, not only the first', () => {
    const candidate = {
      birthDate: from('nomination', plainDate(1955, 1, 1)),
      welfare: dtsen({ kind: 'ranked' as const, decile: 9 as const }),
      occupation: occupation('Anggota Polri'),
      statement: null,
    }
    expect(codes(candidate)).toEqual([
      'age-not-below-legal-limit',
      'age-above-local-limit',
      'group-excluded',
      'decile-above-limit',
      'statement-missing',
    ])
  })
})

describe('a person has to look', () => {
  it.each<[string, Partial<Candidate>, string]>([
    [
      'at somebody not in the welfare data, who is not rich for that',
      { welfare: dtsen({ kind: 'not-found' }) },
      'not-in-welfare-data',
    ],
    ['at a family without a rank', { welfare: dtsen({ kind: 'not-ranked' }) }, 'welfare-not-ranked'],
    ['at an undecided match', { welfare: dtsen({ kind: 'undecided' }) }, 'welfare-match-undecided'],
    ['at somebody never matched', { welfare: null }, 'welfare-not-matched'],
    [
      'at data older than allowed',
      { welfare: { ...from('welfare-data', { kind: 'ranked', decile: 1 }), on: plainDate(2024, 12, 31) } },
      'welfare-data-too-old',
    ],
    [
      'at data of unknown age',
      { welfare: { ...from('welfare-data', { kind: 'ranked', decile: 1 }), on: null } },
      'welfare-data-too-old',
    ],
    ['at cover nobody checked', { cover: null }, 'cover-not-checked'],
    ['at a missing occupation', { occupation: null }, 'occupation-not-known'],
    ['at a missing statement', { statement: null }, 'statement-missing'],
    ['at a missing NIK', { hasNik: from('nomination', false) }, 'nik-not-known'],
  ])('%s', (_, candidate, code) => {
    expect(judge(candidate).outcome).toBe('to-check')
    expect(codes(candidate)).toEqual([code])
  })

  it('unless something already failed, which no answer could change', () => {
    expect(judge({ welfare: null, residence: from('nomination', area('19.01')) }).outcome).toBe('not-eligible')
  })
})

describe('the policy', () => {
  it('counts the age on the day of registration', () => {
    const turns65 = (day: number) => ({ birthDate: from('nomination', plainDate(1960, 10, day)) })
    expect(codes(turns65(1), { age: { youngest: null, oldest: null } })).toEqual(['age-not-below-legal-limit'])
    expect(codes(turns65(2), { age: { youngest: null, oldest: null } })).toEqual([])
  })

  it('takes people of exactly its youngest and oldest age', () => {
    expect(codes({ birthDate: from('nomination', plainDate(2007, 10, 1)) })).toEqual([])
    expect(codes({ birthDate: from('nomination', plainDate(1960, 10, 2)) })).toEqual([])
    expect(
      codes({ birthDate: from('nomination', plainDate(1961, 10, 1)) }, { age: { youngest: null, oldest: 63 } }),
    ).toEqual(['age-above-local-limit'])
  })

  it('takes data of exactly the oldest day it allows', () => {
    const welfare = {
      ...from('welfare-data', { kind: 'ranked' as const, decile: 1 as const }),
      on: plainDate(2025, 1, 1),
    }
    expect(codes({ welfare })).toEqual([])
  })

  it('may only report existing cover, and the finding stays beside the name', () => {
    const covered = { cover: from('cover-list', { kind: 'covered' as const, as: 'own-cost' as const }) }
    expect(judge(covered, { cover: 'report' }).outcome).toBe('eligible')
    expect(resultOf('cover', covered, { cover: 'report' })).toMatchObject({
      verdict: 'pass',
      remark: { code: 'covered-at-own-cost' },
    })
  })

  it('passes somebody whose NIK other data contradict, and says so beside his name', () => {
    for (const [isKnown, code] of [
      [true, 'nik-differs-from-source'],
      // The number itself stays with the welfare office: nobody can be asked here which of the two is right.
      [false, 'nik-differs-at-welfare-office'],
    ] as const) {
      const other = { otherNikIn: { source: 'DTSEN', isKnown } }
      expect(judge(other).outcome).toBe('eligible')
      const remark = { code, facts: { source: 'DTSEN' } }
      expect(resultOf('identity', other)).toMatchObject({ verdict: 'pass', remark })
    }
  })

  it('without a decile test asks for no welfare data', () => {
    expect(judge({ welfare: null }, { decile: null }).outcome).toBe('eligible')
  })

  it.each<[string, string | null, EligibilityPolicy['occupations'], (string | undefined)[]]>([
    ['takes a listed occupation', 'oil-palm-farmer', { only: ['oil-palm-farmer'], except: [] }, []],
    [
      'refuses one that is not listed',
      'fisher',
      { only: ['oil-palm-farmer'], except: [] },
      ['occupation-not-in-programme'],
    ],
    [
      'asks about one nobody classified',
      null,
      { only: ['oil-palm-farmer'], except: [] },
      ['occupation-not-classified'],
    ],
    ['refuses an excluded one', 'fisher', { only: null, except: ['fisher'] }, ['occupation-excluded']],
    ['takes an unclassified one when only some are excluded', null, { only: null, except: ['fisher'] }, []],
  ])('limited to occupations %s', (_, code, occupations, expected) => {
    expect(codes({ occupation: occupation('Petani sawit', code) }, { occupations })).toEqual(expected)
  })
})

it('an answer to what is unknown never turns somebody who failed into somebody who passed', () => {
  const maybe = <T>(value: T) => fc.constantFrom(value, null)
  const person = fc.record({
    birthDate: fc.option(
      fc.integer({ min: -3000, max: 30_000 }).map((days) => from('nomination' as const, addDays(on, -days))),
      { nil: null },
    ),
    welfare: fc.constantFrom(
      null,
      dtsen({ kind: 'not-found' }),
      dtsen({ kind: 'ranked', decile: 3 }),
      dtsen({ kind: 'ranked', decile: 8 }),
    ),
    cover: maybe(fisher.cover),
    statement: maybe(fisher.statement),
  })
  fc.assert(
    fc.property(person, (unsure) => {
      const answered = Object.fromEntries(Object.entries(unsure).filter(([, fact]) => fact !== null))
      const [before, after] = [judge(unsure), judge(answered)]
      if (before.outcome === 'not-eligible') expect(after.outcome).toBe('not-eligible')
      if (before.outcome === 'eligible') expect(after.outcome).toBe('eligible')
      for (const result of before.results) expect(result.verdict === 'pass' || result.remark !== null).toBe(true)
    }),
  )
})
