import type { Sentence } from '#values/language.ts'
import type { Role } from '../../roles.ts'

/** What a duty is called in a proposal and on its sheet; as on the screen. */
export const roleNames: Readonly<Record<Role, Sentence>> = {
  'desa-operator': { id: 'Operator desa', en: 'Village operator' },
  'kecamatan-verifier': { id: 'Verifikator kecamatan', en: 'Kecamatan verifier' },
  'lead-agency-officer': { id: 'Petugas dinas pelaksana', en: 'Lead-agency officer' },
  'lead-agency-head': { id: 'Kepala dinas pelaksana', en: 'Head of the lead agency' },
  'welfare-data-officer': { id: 'Petugas data kesejahteraan', en: 'Welfare-data officer' },
  'bpjs-branch': { id: 'Petugas cabang BPJS Ketenagakerjaan', en: 'Officer of the BPJS branch' },
  finance: { id: 'Petugas BKAD', en: 'Finance officer (BKAD)' },
  'opd-payer': { id: 'Bendahara dinas', en: 'Treasurer of the agency' },
  executive: { id: 'Pimpinan daerah', en: 'Head of region' },
  'complaint-officer': { id: 'Petugas pengaduan', en: 'Complaint officer' },
  auditor: { id: 'Pemeriksa', en: 'Auditor' },
  administrator: { id: 'Administrator', en: 'Administrator' },
  integration: { id: 'Program lain', en: 'Another program' },
}
