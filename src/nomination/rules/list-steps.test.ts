import { isRefusal } from '#values/refusal.ts'
import { describe, expect, it } from 'vitest'
import {
  type ListAct,
  type ListStanding,
  type ListState,
  listSteps,
  listStepsOpenTo,
  takeListStep,
} from './list-steps.ts'

const list = (state: ListState, more: Partial<ListStanding> = {}): ListStanding => ({
  state,
  names: 60,
  sentBy: 'operator',
  ...more,
})
const act = (step: ListAct['step'], role: ListAct['role'], more: Partial<ListAct> = {}): ListAct => ({
  step,
  role,
  account: role,
  ...more,
})

function take(standing: ListStanding, doing: ListAct): string {
  const taken = takeListStep(standing, doing)
  return isRefusal(taken) ? taken.code : taken.to
}

describe('a list on its way', () => {
  it.each<[string, ListStanding, ListAct, string]>([
    ['goes from the desa to the kecamatan', list('draft'), act('send', 'desa-operator'), 'nominated'],
    ['may be sent again while nobody passed it on', list('nominated'), act('send', 'desa-operator'), 'nominated'],
    [
      'comes back with a remark',
      list('nominated'),
      act('return', 'kecamatan-verifier', { remark: 'NIK kosong' }),
      'returned',
    ],
    ['is sent again after it came back', list('returned'), act('send', 'desa-operator'), 'nominated'],
    ['is passed on', list('nominated'), act('pass-on', 'kecamatan-verifier'), 'passed-on'],
    ['is received', list('passed-on'), act('receive', 'lead-agency-officer'), 'received'],
    [
      'may go back even after it was received',
      list('received'),
      act('return', 'lead-agency-officer', { remark: 'lampiran kurang' }),
      'returned',
    ],
    [
      'is entered on behalf of the desa with its scan',
      list('draft'),
      act('send', 'kecamatan-verifier', { hasSource: true }),
      'nominated',
    ],
  ])('%s', (_, standing, doing, state) => {
    expect(take(standing, doing)).toBe(state)
  })
})

describe('a list does not move', () => {
  it.each<[string, ListStanding, ListAct, string]>([
    ['without names', list('draft', { names: 0 }), act('send', 'desa-operator'), 'list-empty'],
    [
      'back without a remark',
      list('nominated'),
      act('return', 'kecamatan-verifier', { remark: ' ' }),
      'list-remark-missing',
    ],
    [
      'on behalf of the desa without the scan',
      list('draft'),
      act('send', 'lead-agency-officer'),
      'list-source-missing',
    ],
    [
      'on behalf of the kecamatan without its recap',
      list('nominated'),
      act('pass-on', 'lead-agency-officer'),
      'list-source-missing',
    ],
    ['from the desa after it was passed on', list('passed-on'), act('send', 'desa-operator'), 'list-cannot-be-sent'],
    [
      'to the lead agency past the kecamatan',
      list('nominated'),
      act('receive', 'lead-agency-officer'),
      'list-cannot-be-received',
    ],
    [
      'by the kecamatan once the lead agency has it',
      list('passed-on'),
      act('return', 'kecamatan-verifier', { remark: 'x' }),
      'list-cannot-be-returned',
    ],
    [
      'by the desa into its own approval',
      list('nominated'),
      act('pass-on', 'desa-operator'),
      'list-step-of-another-office',
    ],
    [
      'by the hand that nominated',
      list('nominated', { sentBy: 'a' }),
      act('pass-on', 'kecamatan-verifier', { account: 'a' }),
      'same-person-decides',
    ],
  ])('%s', (_, standing, doing, code) => {
    expect(take(standing, doing)).toBe(code)
  })
})

it('the hand that nominated may send again and may take its list back in another role', () => {
  const own = list('nominated', { sentBy: 'a' })
  expect(take(own, act('send', 'desa-operator', { account: 'a' }))).toBe('nominated')
  expect(take(own, act('return', 'kecamatan-verifier', { account: 'a', remark: 'salah berkas' }))).toBe('returned')
})

it('every state but received leads on, and every state can be reached from a draft', () => {
  const states: ListState[] = ['draft', 'nominated', 'returned', 'passed-on', 'received']
  const reached = new Set<ListState>(['draft'])
  for (const _ of states)
    for (const step of listSteps) if (step.from.some((from) => reached.has(from))) reached.add(step.to)
  expect([...reached].toSorted()).toEqual(states.toSorted())
  expect(states.filter((state) => listSteps.every((step) => !step.from.includes(state)))).toEqual([])
})

it('the buttons shown are the steps that can be taken', () => {
  expect(listStepsOpenTo('kecamatan-verifier', 'nominated').map(({ name }) => name)).toEqual([
    'send',
    'pass-on',
    'return',
  ])
  expect(listStepsOpenTo('desa-operator', 'passed-on')).toEqual([])
})
