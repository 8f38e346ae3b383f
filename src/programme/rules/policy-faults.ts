import { refuse, type Refusal } from '#values/refusal.ts'
import type { Policy } from './policy.ts'

/**
 * What is wrong with a policy before anybody is ranked by it. All faults at once, so that one visit mends them.
 *
 * @param places what the programme's funds buy together, for every month of the programme
 * @param oldest first age that BPJS no longer registers (65, art. 33), from the rulebook
 */
export function policyFaults(
  policy: Policy,
  against: { readonly places: number; readonly oldest: number },
): readonly Refusal[] {
  const faults: Refusal[] = []
  if (policy.quota < 1) faults.push(refuse('policy-selects-nobody'))
  if (policy.quota > against.places)
    faults.push(refuse('quota-above-money', { quota: policy.quota, places: against.places }))
  const { youngest } = policy.eligibility
  if (youngest >= against.oldest) faults.push(refuse('policy-ages-crossed', { youngest, oldest: against.oldest }))
  if (policy.priority.length === 0) faults.push(refuse('policy-without-order'))
  if (new Set(policy.priority).size < policy.priority.length) faults.push(refuse('policy-order-twice'))
  return faults
}
