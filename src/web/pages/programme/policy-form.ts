import type { PolicyInput, ProgrammeView } from '#programme/contract.ts'
import { exclusionGroups, type ExclusionGroup, type PriorityKey } from '#programme/rules/policy.ts'
import { policyFaults } from '#programme/rules/policy-faults.ts'
import { deciles } from './deciles.ts'
import type { RefusalCode, Refusal } from '#values/refusal.ts'
import type { FieldFault } from '../../kit/error-summary.tsx'

type Document = PolicyInput['document']

/** The policy as typed: numbers as digits. */
export type PolicyForm = {
  readonly youngest: string
  readonly maxDecile: string
  readonly covered: Document['eligibility']['covered']
  readonly excluded: readonly ExclusionGroup[]
  readonly statement: Document['eligibility']['statement']
  readonly priority: readonly PriorityKey[]
  readonly quota: string
  readonly reserve: 'all' | 'some'
  readonly reserveCount: string
}

/** A first proposal to change, not law: 18 and decile 4 are what most Pemda write. */
const proposed: Omit<Document, 'quota'> = {
  eligibility: {
    youngest: 18,
    maxDecile: 4,
    covered: 'refuse',
    excluded: [...exclusionGroups],
    statement: 'required',
  },
  priority: ['decile', 'risk-class', 'nominated-on'],
  reserve: 'all',
}

/** The policy that holds now, or a first proposal for everybody the money covers. */
export function policyFormOf({ policy, places }: ProgrammeView): PolicyForm {
  const { eligibility, priority, quota, reserve } = policy?.document ?? { ...proposed, quota: places }
  return {
    ...eligibility,
    youngest: String(eligibility.youngest),
    maxDecile: String(eligibility.maxDecile),
    priority,
    quota: String(quota),
    reserve: reserve === 'all' ? 'all' : 'some',
    reserveCount: reserve === 'all' ? '' : String(reserve),
  }
}

export function policyOf(form: PolicyForm): Document {
  return {
    eligibility: {
      youngest: Number(form.youngest),
      maxDecile: deciles.find((decile) => String(decile) === form.maxDecile) ?? 4,
      covered: form.covered,
      excluded: [...form.excluded],
      statement: form.statement,
    },
    priority: [...form.priority],
    quota: Number(form.quota),
    reserve: form.reserve === 'all' ? 'all' : Number(form.reserveCount),
  }
}

/** Which field a refusal of the policy speaks of. */
const fieldOf: Partial<Record<RefusalCode, keyof PolicyForm>> = {
  'policy-ages-crossed': 'youngest',
  'policy-without-order': 'priority',
  'policy-order-twice': 'priority',
}

/** The very rule the server judges by, asked before the form leaves the page. */
export function faultsOfPolicy(form: PolicyForm, view: ProgrammeView, say: (refusal: Refusal) => string): FieldFault[] {
  return policyFaults(policyOf(form), view).map((refusal) => ({
    field: fieldOf[refusal.code] ?? 'quota',
    text: say(refusal),
  }))
}
