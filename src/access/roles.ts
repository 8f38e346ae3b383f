import type { Sentence } from '#values/language.ts'

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

export const roleWords: Readonly<Record<Role, Sentence>> = {
  'desa-operator': { id: 'Operator desa', en: 'Village operator' },
  'kecamatan-verifier': { id: 'Verifikator kecamatan', en: 'Kecamatan verifier' },
  'lead-agency-officer': { id: 'Petugas dinas pelaksana', en: 'Lead-agency officer' },
  'lead-agency-head': { id: 'Kepala dinas pelaksana', en: 'Head of the lead agency' },
  'welfare-data-officer': { id: 'Petugas data kesejahteraan', en: 'Welfare-data officer' },
  auditor: { id: 'Pemeriksa', en: 'Auditor' },
  administrator: { id: 'Administrator', en: 'Administrator' },
}

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
