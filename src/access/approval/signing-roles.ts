import type { Role } from '../roles.ts'

/** The lead agency: they sign what moves people and money, and state that somebody has signed on paper. */
export const agencyRoles: readonly Role[] = ['lead-agency-officer', 'lead-agency-head', 'welfare-data-officer']

/** Everybody who may ever sign something; whether this person may sign this proposal is asked of its rule. */
export const signingRoles: readonly Role[] = [...agencyRoles, 'administrator']

/** Whose office somebody else may hold for a time. */
export const officesToStandInFor: readonly Role[] = ['lead-agency-head']
