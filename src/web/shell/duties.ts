import type { Grant } from '../api/session.ts'

/**
 * Which duty is shown which act. The server decides; what it would always refuse is not offered, and what it would
 * always refuse to tell is not asked for.
 */
const has =
  (...roles: readonly string[]) =>
  ({ role }: Grant): boolean =>
    roles.includes(role)

export const verifies = has('lead-agency-officer', 'welfare-data-officer')
export const readsVerification = has(
  'lead-agency-officer',
  'lead-agency-head',
  'welfare-data-officer',
  'kecamatan-verifier',
  'auditor',
)
/** Runs selections and proposes to lock a list. */
export const selects = has('lead-agency-officer')
/** The second person of a lock. */
export const decidesLock = has('lead-agency-head')
export const readsRuns = has('lead-agency-officer', 'lead-agency-head', 'welfare-data-officer', 'auditor')
export const readsLists = has(
  'lead-agency-officer',
  'lead-agency-head',
  'welfare-data-officer',
  'kecamatan-verifier',
  'auditor',
)
export const readsProposals = has('lead-agency-officer', 'lead-agency-head', 'auditor')
/** May take the signed decree and the data to compute the list again. */
export const takesEvidence = has('lead-agency-officer', 'lead-agency-head', 'auditor')
export const readsEnrolment = has('lead-agency-officer', 'lead-agency-head', 'auditor')
export const readsNominations = ({ role }: Grant): boolean => role !== 'administrator'
