import { expect, it } from 'vitest'
import { approvalRules } from './approval-rules.ts'
import { missingSignatures, signaturesNeeded, type ApprovalRule, type Signature } from './signatures.ts'

const rule: ApprovalRule = {
  days: 14,
  levels: [
    { people: 1, groups: [{ roles: ['lead-agency-head', 'lead-agency-officer'], need: 'any' }] },
    { people: 500, rupiah: 1_000_000, groups: [{ roles: ['lead-agency-head'], need: 'any' }] },
    {
      groups: [
        { roles: ['lead-agency-head', 'auditor'], need: 'all' },
        { roles: ['lead-agency-officer', 'welfare-data-officer'], need: 2 },
      ],
    },
  ],
}
const by = (role: Signature['role'], ...signers: string[]): Signature => ({ role, signers })

it('asks more of a larger effect: each limit holds up to and including it, and both must hold', () => {
  const first = (people: number, rupiah: number) => signaturesNeeded(rule, { people, rupiah })[0]!.roles[0]
  expect(signaturesNeeded(rule, { people: 1, rupiah: 0 })[0]!.roles).toHaveLength(2)
  expect([first(2, 0), first(500, 1_000_000)]).toEqual(['lead-agency-head', 'lead-agency-head'])
  for (const [people, rupiah] of [
    [501, 0],
    [2, 1_000_001],
  ] as const)
    expect(signaturesNeeded(rule, { people, rupiah })).toHaveLength(2)
})

it('says what is missing: one of each for all, so many different people for a number', () => {
  const groups = rule.levels[2]!.groups
  const missing = (...signed: Signature[]) => missingSignatures(groups, signed).map(({ count }) => count)
  expect(missing()).toEqual([1, 1, 2])
  expect(missing(by('lead-agency-head', 'h'), by('lead-agency-officer', 'a'))).toEqual([1, 1])
  expect(
    missing(
      by('lead-agency-head', 'h'),
      by('auditor', 'i'),
      by('lead-agency-officer', 'a'),
      by('welfare-data-officer', 'b'),
    ),
  ).toEqual([])
})

it('counts nobody twice, neither in two roles nor beside the one who stood in for him', () => {
  const groups = [{ roles: ['lead-agency-head', 'lead-agency-officer'], need: 2 }] as const
  expect(missingSignatures(groups, [by('lead-agency-head', 'a'), by('lead-agency-officer', 'a')])).toHaveLength(1)
  expect(missingSignatures(groups, [by('lead-agency-head', 'd', 'h'), by('lead-agency-head', 'h')])).toHaveLength(1)
  expect(missingSignatures(groups, [by('lead-agency-head', 'h'), by('lead-agency-officer', 'a')])).toEqual([])
})

it('has sound data: the last level of every act is open, and no role stands in two groups of a level', () => {
  for (const [act, { days, levels }] of Object.entries(approvalRules) as [string, ApprovalRule][]) {
    expect(days, act).toBeGreaterThan(0)
    const last = levels.at(-1)!
    expect([last.people, last.rupiah], act).toEqual([undefined, undefined])
    for (const { groups } of levels) {
      const all = groups.flatMap(({ roles }) => roles)
      expect(new Set(all).size, act).toBe(all.length)
    }
    expect(last.groups.length, `${act} needs somebody`).toBeGreaterThan(0)
  }
})
