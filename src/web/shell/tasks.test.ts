import type { DecreeList } from '#selection/contract.ts'
import { expect, it } from 'vitest'
import { type Seen, tasksOf } from './tasks.ts'

const funnel = { toMend: 3, nominated: 10, passedOn: 20, received: 40 }
const verification = { id: 'v1', policyId: 'p1', counts: { people: 40, outcome: { eligible: 30, 'to-check': 4 } } }
const selection = { id: 's1', verificationId: 'v1', counts: { selected: 25 } }
const view = {
  programme: { pksNumber: 'PKS 1', nominationsUntil: '2025-05-30' },
  policy: { id: 'p1', document: { quota: 25 } },
}

/** What somebody sees; the parts a task does not look at are left out. */
function seen(role: string, more: object = {}): Seen {
  const nothing = { lists: undefined, verified: [], selected: [], decrees: [], proposals: { mine: 0, waiting: 0 } }
  const enrolment = { rows: [], states: { awaitingNumber: 0, rejected: 0, active: 0 } }
  return { role, funnel, view, enrolment, ...nothing, ...more } as unknown as Seen
}
const list = (state: DecreeList['state']) => ({ id: 'l1', state, effect: { people: 25 } })
const named = (what: Seen) => tasksOf(what).map(({ name, amount }) => `${name} ${amount}`)

it('lets the kecamatan pass on and mend, and nothing of the lead agency', () => {
  expect(named(seen('kecamatan-verifier'))).toEqual(['passOn 10', 'mend 3'])
})

it('counts lists where somebody counts them, and names otherwise', () => {
  const counted = seen('lead-agency-officer', { lists: { nominated: 1, passedOn: 2 } })
  expect(named(counted)).toContain('receive 2')
  expect(named(seen('lead-agency-officer'))).toContain('receive 20')
})

it('asks the officer to verify, then to select, then to lock', () => {
  const officer = (more: object) => named(seen('lead-agency-officer', more)).at(-1)
  expect(officer({})).toBe('verify 40')
  expect(officer({ verified: [verification] })).toBe('select 30')
  expect(officer({ verified: [verification], selected: [selection] })).toBe('lock 25')
})

it('asks to verify again after the policy was changed', () => {
  const changed = { verified: [verification], view: { ...view, policy: { ...view.policy, id: 'p2' } } }
  expect(named(seen('welfare-data-officer', changed))).toEqual(['verifyAgain 40', 'toCheck 4'])
})

it('does not ask to lock what already waits for the second person', () => {
  const waiting = { verified: [verification], selected: [selection], proposals: { mine: 0, waiting: 1 } }
  expect(named(seen('lead-agency-officer', waiting))).not.toContain('lock 25')
  expect(named(seen('lead-agency-head', { proposals: { mine: 1, waiting: 1 } }))).toEqual(['approve 1'])
})

it('leads a locked list to the head of region and to its number', () => {
  const states = ['locked', 'submitted', 'signed', 'numbered'] as const
  const steps = states.map((state) => named(seen('lead-agency-head', { decrees: [list(state)] })))
  expect(steps).toEqual([['submit 25'], ['sign 25'], ['number 25'], []])
})

it('asks for the enrolment file once, and only with an agreement with the branch', () => {
  const numbered = { funnel: undefined, decrees: [list('numbered')] }
  const made = { rows: [{ decreeListId: 'l1' }], states: {} }
  const noPks = { ...view, programme: { ...view.programme, pksNumber: '' } }
  expect(named(seen('lead-agency-officer', numbered))).toEqual(['enrol 25'])
  expect(named(seen('lead-agency-officer', { ...numbered, enrolment: made }))).toEqual([])
  expect(named(seen('lead-agency-officer', { ...numbered, view: noPks }))).toEqual([])
})

it('forgets a list whose lock was opened', () => {
  const opened = { verified: [verification], selected: [selection], decrees: [list('opened')] }
  expect(named(seen('lead-agency-officer', opened))).toContain('lock 25')
})

it('asks for names once there are places and nobody was asked', () => {
  const unasked = { ...view, programme: { ...view.programme, nominationsUntil: null } }
  const nobody = { toMend: 0, nominated: 0, passedOn: 0, received: 0, rows: 0 }
  expect(named(seen('lead-agency-officer', { view: unasked, funnel: nobody }))).toEqual(['ask 25'])
  expect(named(seen('lead-agency-officer', { view: { ...unasked, policy: null }, funnel: nobody }))).toEqual([])
  expect(named(seen('kecamatan-verifier', { view: unasked, funnel: nobody }))).toEqual([])
  expect(named(seen('lead-agency-officer', { view: unasked, funnel: { ...nobody, rows: 3 } }))).toEqual([])
})
