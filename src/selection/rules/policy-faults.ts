import { contains } from '#values/area-code.ts'
import { refuse, type Refusal } from '#values/refusal.ts'
import { rupiah } from '#values/rupiah.ts'
import type { EligibilityPolicy, LegalAge } from '#verification/rules/eligibility-policy.ts'
import type { PricedFund, SelectionPolicy } from './selection-policy.ts'

/**
 * What is wrong with a policy before anybody is held against it: contradictions that select nobody, money
 * that does not reach, words the program does not know. All faults at once; an empty list means that it
 * can be run.
 *
 * @param occupations the codes of the list of occupations
 */
export function policyFaults(
  policy: SelectionPolicy,
  funds: readonly PricedFund[],
  legal: LegalAge,
  occupations: ReadonlySet<string>,
): Refusal[] {
  return [
    ...quotaFaults(policy),
    ...funds.flatMap(fundFaults),
    ...twice(funds.map(({ name }) => name)).map((fund) => refuse('fund-listed-twice', { fund })),
    ...moneyFaults(policy, funds),
    ...twice(policy.priority).map(() => refuse('priority-key-twice')),
    ...ageFaults(policy.eligibility, legal),
    ...occupationFaults(policy.eligibility, occupations),
    ...capFaults(policy),
  ]
}

function quotaFaults({ quota, reserve: { limit } }: SelectionPolicy): Refusal[] {
  return [
    ...(Number.isSafeInteger(quota) && quota > 0 ? [] : [refuse('quota-not-positive')]),
    ...(limit === null || isCount(limit) ? [] : [refuse('reserve-limit-not-whole')]),
  ]
}

function fundFaults({ name: fund, ceiling, perPerson, seats }: PricedFund): Refusal[] {
  if (ceiling <= 0) return [refuse('fund-ceiling-zero', { fund })]
  return seats > 0 ? [] : [refuse('fund-too-small-for-one', { fund, ceiling, perPerson })]
}

/** A quota is a promise: it is not silently cut to what the money buys. */
function moneyFaults({ quota }: SelectionPolicy, funds: readonly PricedFund[]): Refusal[] {
  if (funds.length === 0) return [refuse('policy-without-fund')]
  const seats = funds.reduce((sum, fund) => sum + fund.seats, 0)
  if (!(quota > seats)) return []
  const cheapest = Math.min(...funds.map(({ perPerson }) => perPerson))
  const unused = Math.max(...funds.map((fund) => fund.ceiling - fund.seats * fund.perPerson))
  const missing = rupiah(Math.max(0, Math.ceil(quota - seats) * cheapest - unused))
  return [refuse('quota-beyond-money', { quota, seats, missing })]
}

function ageFaults({ age: { youngest, oldest } }: EligibilityPolicy, legal: LegalAge): Refusal[] {
  if (![youngest, oldest].every((limit) => limit === null || isCount(limit))) return [refuse('age-limit-not-whole')]
  if (youngest !== null && oldest !== null && youngest > oldest) {
    return [refuse('age-limits-crossed', { youngest, oldest })]
  }
  return youngest !== null && youngest >= legal.below
    ? [refuse('age-limit-above-law', { youngest, limit: legal.below })]
    : []
}

function occupationFaults({ occupations: { only, except } }: EligibilityPolicy, known: ReadonlySet<string>): Refusal[] {
  const unknown = [...(only ?? []), ...except].filter((code) => !known.has(code))
  const isEmpty = only?.every((code) => except.includes(code)) ?? false
  return [
    ...unknown.map((occupation) => refuse('occupation-not-in-list', { occupation })),
    ...(isEmpty ? [refuse('no-occupation-left')] : []),
  ]
}

function capFaults({ caps, eligibility: { area: home } }: SelectionPolicy): Refusal[] {
  return [
    ...caps.filter(({ seats }) => !isCount(seats)).map(({ area }) => refuse('cap-not-whole', { area })),
    ...twice(caps.map(({ area }) => area)).map((area) => refuse('cap-listed-twice', { area })),
    ...caps.filter(({ area }) => !contains(home, area)).map(({ area }) => refuse('cap-outside-area', { area, home })),
    ...(caps.some(({ area, seats }) => area === home && seats === 0) ? [refuse('caps-leave-no-seat')] : []),
  ]
}

const isCount = (value: number): boolean => Number.isSafeInteger(value) && value >= 0

const twice = <T>(values: readonly T[]): T[] => [...new Set(values.filter((value, at) => values.indexOf(value) !== at))]
