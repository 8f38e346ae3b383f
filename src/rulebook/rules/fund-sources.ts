import type { Sentence } from '#values/language.ts'

/** Where the money for a contribution comes from. Who pays decides the relief of PP 50/2025 and whom the money may cover. */
export const fundSources = [
  'apbd-kabupaten',
  'apbd-provinsi',
  'apbn-pbi',
  'dbh-sawit',
  'dana-desa',
  'add',
  'pades',
  'csr',
  'baznas',
  'opd',
  'mandiri',
] as const

export type FundSource = (typeof fundSources)[number]

export const fundSourceLabels: Readonly<Record<FundSource, Sentence>> = {
  'apbd-kabupaten': { id: 'APBD kabupaten/kota', en: 'Kabupaten or kota budget (APBD)' },
  'apbd-provinsi': { id: 'APBD provinsi', en: 'Province budget (APBD)' },
  'apbn-pbi': { id: 'APBN (PBI)', en: 'National budget (APBN, PBI)' },
  'dbh-sawit': { id: 'DBH Sawit', en: 'Palm-oil revenue sharing (DBH Sawit)' },
  'dana-desa': { id: 'Dana Desa', en: 'National village fund (Dana Desa)' },
  add: { id: 'ADD', en: 'Village allocation of the kabupaten (ADD)' },
  pades: { id: 'PADes', en: 'Village own income (PADes)' },
  csr: { id: 'CSR', en: 'Company social money (CSR)' },
  baznas: { id: 'Baznas/zakat', en: 'Alms (Baznas, zakat)' },
  opd: { id: 'Anggaran OPD', en: "Agency's own budget (OPD)" },
  mandiri: { id: 'Mandiri', en: 'Paid by the worker (mandiri)' },
}
