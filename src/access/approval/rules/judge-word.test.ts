import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { isRefusal } from '#values/refusal.ts'
import type { Role } from '../../roles.ts'
import { judgeWord, signersOf, type Standing } from './judge-word.ts'
import type { ApprovalRule } from './signatures.ts'

/** Few people and few roles, so that chance meets itself: who proposes also signs, stands in, and changes duty. */
const people = ['ani', 'budi', 'citra', 'dewi'] as const
const roles: readonly Role[] = ['lead-agency-head', 'lead-agency-officer']
const person = fc.constantFrom(...people)
const day = 86_400_000

const rule: ApprovalRule = {
  days: 14,
  levels: [
    { people: 10, groups: [{ roles: ['lead-agency-head'], need: 'any' }] },
    { groups: [{ roles: ['lead-agency-head', 'lead-agency-officer'], need: 2 }] },
  ],
}

type Step =
  | { readonly kind: 'propose'; readonly who: string; readonly people: number }
  | { readonly kind: 'word'; readonly who: string; readonly at: number; readonly decision: 'approved' | 'returned' }
  | { readonly kind: 'withdraw'; readonly who: string; readonly at: number }
  | { readonly kind: 'duty'; readonly who: string; readonly role: Role }
  | { readonly kind: 'stand-in'; readonly who: string; readonly behalf: string | undefined }
  | { readonly kind: 'wait'; readonly days: number }

const place = fc.nat({ max: 3 })
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constant('propose' as const), who: person, people: fc.constantFrom(1, 10, 11, 6000) }),
  fc.record({
    kind: fc.constant('word' as const),
    who: person,
    at: place,
    decision: fc.constantFrom('approved' as const, 'approved' as const, 'approved' as const, 'returned' as const),
  }),
  fc.record({ kind: fc.constant('withdraw' as const), who: person, at: place }),
  fc.record({ kind: fc.constant('duty' as const), who: person, role: fc.constantFrom(...roles) }),
  fc.record({ kind: fc.constant('stand-in' as const), who: person, behalf: fc.option(person, { nil: undefined }) }),
  fc.record({ kind: fc.constant('wait' as const), days: fc.nat({ max: 20 }) }),
)

type Office = {
  now: number
  readonly duty: Map<string, Role>
  readonly standIn: Map<string, string>
  readonly proposals: Standing[]
  readonly ran: Map<number, number>
}

function play(office: Office, done: Step): void {
  const { duty, standIn, proposals } = office
  if (done.kind === 'wait') office.now += done.days * day
  if (done.kind === 'duty') duty.set(done.who, done.role)
  if (done.kind === 'stand-in' && done.behalf !== undefined) standIn.set(done.who, done.behalf)
  if (done.kind === 'stand-in' && done.behalf === undefined) standIn.delete(done.who)
  if (done.kind === 'propose') {
    const effect = { people: done.people, rupiah: 0 }
    const expiresAt = office.now + rule.days * day
    proposals.push({
      maker: done.who,
      decided: false,
      withdrawn: false,
      proposedAt: office.now,
      expiresAt,
      effect,
      signatures: [],
    })
  }
  const proposal = 'at' in done ? proposals[done.at] : undefined
  if (proposal === undefined || !('at' in done)) return
  if (done.kind === 'withdraw' && done.who === proposal.maker && !proposal.decided)
    proposals[done.at] = { ...proposal, withdrawn: true }
  if (done.kind === 'word') speak(office, done, proposal)
}

function speak(office: Office, { who, at, decision }: Step & { kind: 'word' }, proposal: Standing): void {
  const behalf = office.standIn.get(who)
  const capacities = [
    { role: office.duty.get(who) ?? ('auditor' as const) },
    ...(behalf === undefined ? [] : [{ role: office.duty.get(behalf) ?? ('auditor' as const), behalf }]),
  ]
  const before = JSON.stringify(proposal)
  const judged = judgeWord(rule, proposal, { checker: who, decision, capacities }, office.now)
  expect(JSON.stringify(proposal)).toBe(before)
  if (isRefusal(judged)) return
  expect(office.now, 'nothing is decided after its last day').toBeLessThanOrEqual(proposal.expiresAt)
  expect(proposal.decided || proposal.withdrawn, 'nothing is decided twice').toBe(false)
  const signers = signersOf(who, judged.capacity.behalf)
  const signed = decision === 'approved' ? [{ role: judged.capacity.role, signers }] : []
  const signatures = [...proposal.signatures, ...signed]
  office.proposals[at] = { ...proposal, signatures, decided: judged.state !== 'waiting' }
  if (judged.state === 'approved') office.ran.set(at, (office.ran.get(at) ?? 0) + 1)
}

it('lets nobody alone move anybody: random offices, whatever they try', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 5, maxLength: 60 }), (steps) => {
      const duty = new Map<string, Role>(people.map((one, index) => [one, roles[index % 2]!]))
      const office: Office = { now: 0, duty, standIn: new Map(), proposals: [], ran: new Map() }
      for (const one of steps) {
        play(office, one)
        for (const [which, times] of office.ran) {
          const { maker, signatures, effect } = office.proposals[which]!
          const signers = signatures.flatMap(({ signers: all }) => all)
          expect(times).toBe(1)
          expect(signers).not.toContain(maker)
          expect(new Set(signers).size, 'nobody signed twice').toBe(signers.length)
          expect(signatures.length).toBeGreaterThanOrEqual(effect.people > 10 ? 2 : 1)
        }
      }
    }),
    { numRuns: 2_000, seed: 20 },
  )
})

it('lets the right second person decide: the rule is not merely closed', () => {
  const standing: Standing = {
    maker: 'ani',
    decided: false,
    withdrawn: false,
    proposedAt: 0,
    expiresAt: day,
    effect: { people: 11, rupiah: 0 },
    signatures: [],
  }
  const word = (checker: string, role: Role, behalf?: string) =>
    ({ checker, decision: 'approved', capacities: [{ role, behalf }] }) as const
  const first = judgeWord(rule, standing, word('budi', 'lead-agency-officer', 'citra'), day)
  expect(first).toMatchObject({ state: 'waiting', missing: [{ count: 1 }] })
  const signed = { ...standing, signatures: [{ role: 'lead-agency-officer', signers: ['budi', 'citra'] }] } as const
  expect(judgeWord(rule, signed, word('dewi', 'lead-agency-head'), day)).toMatchObject({ state: 'approved' })
  for (const [checker, role, behalf, code] of [
    ['ani', 'lead-agency-head', undefined, 'second-person-needed'],
    ['dewi', 'lead-agency-head', 'ani', 'second-person-needed'],
    ['citra', 'lead-agency-head', undefined, 'signed-already'],
    ['dewi', 'lead-agency-head', 'budi', 'signed-already'],
    ['dewi', 'auditor', undefined, 'not-allowed'],
  ] as const)
    expect(judgeWord(rule, signed, word(checker, role, behalf), day)).toMatchObject({ code })
  expect(judgeWord(rule, signed, word('dewi', 'lead-agency-head'), day + 1)).toMatchObject({ code: 'proposal-expired' })
  expect(judgeWord(rule, signed, word('dewi', 'lead-agency-head'), -day)).toMatchObject({ code: 'clock-went-back' })
})
