import type { Role } from '#access/roles.ts'

/** Everybody who keeps some paper; which, each kind says for itself. */
export const keepers: readonly Role[] = [
  'desa-operator',
  'kecamatan-verifier',
  'lead-agency-officer',
  'lead-agency-head',
  'welfare-data-officer',
]
