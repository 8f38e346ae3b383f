import type { Grant } from '../../api/session.ts'

/*
 * Who is shown which button of the nominations. The server decides; a button that always answers "no" only
 * teaches people to distrust buttons.
 */

/** Takes in lists and persons: the desa itself, and the offices after it on its behalf. */
export const takesInLists = ({ role }: Grant): boolean =>
  role === 'desa-operator' || role === 'kecamatan-verifier' || role === 'lead-agency-officer'

/** Asks the desa for names, with deadline and quota. */
export const asksForNames = ({ role }: Grant): boolean => role === 'lead-agency-officer'

export type BatchStep = 'pass-on' | 'receive'

/** The step of its own this duty takes for many lists at once: the kecamatan passes on, the lead agency receives. */
export function batchStepOf({ role }: Grant): BatchStep | undefined {
  if (role === 'kecamatan-verifier') return 'pass-on'
  return role === 'lead-agency-officer' ? 'receive' : undefined
}

/** Passes on in the name of a kecamatan, with its signed recap: approval on paper counts as much as on screen. */
export const passesOnBehalf = ({ role }: Grant): boolean => role === 'lead-agency-officer'
