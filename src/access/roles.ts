/** Roles are functions, never agency names: in Bangka the lead agency is Dinsos, in Bombana Disnaker. */
export const roles = [
  'desa-operator',
  'kecamatan-verifier',
  'lead-agency-officer',
  'lead-agency-head',
  'welfare-data-officer',
  'auditor',
  'administrator',
] as const
export type Role = (typeof roles)[number]

export function isRole(text: string): text is Role {
  return (roles as readonly string[]).includes(text)
}

/** At which level of area a role may be granted. */
export const levelsOf: Readonly<Record<Role, readonly string[]>> = {
  'desa-operator': ['desa'],
  'kecamatan-verifier': ['kecamatan'],
  'lead-agency-officer': ['kabupaten'],
  'lead-agency-head': ['kabupaten'],
  'welfare-data-officer': ['kabupaten'],
  auditor: ['kabupaten'],
  administrator: ['kabupaten', 'kecamatan'],
}
