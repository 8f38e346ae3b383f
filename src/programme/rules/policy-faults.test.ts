import { expect, it } from 'vitest'
import type { Policy } from './policy.ts'
import { policyFaults } from './policy-faults.ts'

const bombana: Policy = {
  eligibility: {
    youngest: 18,
    maxDecile: 4,
    covered: 'refuse',
    excluded: ['asn'],
    statement: 'not-required',
  },
  priority: ['decile', 'risk-class', 'nominated-on'],
  quota: 6_000,
  reserve: 'all',
}
const codes = (policy: Policy, places = 6_000) =>
  policyFaults(policy, { places, oldest: 65 }).map((fault) => fault.code)

it('finds nothing wrong with the policy of Bombana', () => {
  expect(codes(bombana)).toEqual([])
})

it('refuses a policy that selects nobody', () => {
  expect(codes({ ...bombana, quota: 0 })).toEqual(['policy-selects-nobody'])
})

it('refuses a quota beyond the money, by one place', () => {
  expect(codes({ ...bombana, quota: 6_001 })).toEqual(['quota-above-money'])
})

it('refuses ages that leave nobody, and an order that is missing or repeats itself, all at once', () => {
  const broken = {
    ...bombana,
    priority: ['decile', 'decile'] as const,
    eligibility: { ...bombana.eligibility, youngest: 65 },
  }
  expect(codes(broken)).toEqual(['policy-ages-crossed', 'policy-order-twice'])
  expect(codes({ ...bombana, priority: [] })).toEqual(['policy-without-order'])
})
