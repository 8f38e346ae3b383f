import type { Grant } from '../api/session.ts'

/**
 * Who is shown the buttons of the lead agency. The server decides; a button that always answers "no" only
 * teaches people to distrust buttons.
 */
export const leadsProgramme = ({ role }: Grant): boolean =>
  role === 'lead-agency-officer' || role === 'lead-agency-head'

/** Who may save a column map as its next version. */
export const savesColumnMaps = ({ role }: Grant): boolean =>
  role === 'lead-agency-officer' || role === 'welfare-data-officer' || role === 'administrator'

export const readsColumnMaps = (grant: Grant): boolean =>
  savesColumnMaps(grant) || ['desa-operator', 'kecamatan-verifier', 'lead-agency-head', 'auditor'].includes(grant.role)

/** Whoever plans, pays for, oversees or judges the programme. */
export const readsProgrammeFile = (grant: Grant): boolean =>
  leadsProgramme(grant) ||
  ['welfare-data-officer', 'kecamatan-verifier', 'finance', 'executive', 'auditor'].includes(grant.role)
