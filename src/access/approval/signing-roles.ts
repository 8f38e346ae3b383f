import type { Role } from '../roles.ts'

/** Everybody who may ever sign something; whether this person may sign this proposal is asked of its rule. */
export const signingRoles: readonly Role[] = ['lead-agency-officer', 'lead-agency-head', 'welfare-data-officer']

/** Whose office somebody else may hold for a time. */
export const officesToStandInFor: readonly Role[] = ['lead-agency-head']
