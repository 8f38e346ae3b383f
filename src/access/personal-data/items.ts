import type { legalBases, retentionClasses } from './legal-bases.ts'
import { staffItems } from './staff-items.ts'

/** How an item is shown where nobody stated a purpose; see `mask.ts`. */
export type MaskKind = 'digits' | 'phone' | 'address' | 'none' | 'never-shown'

export type Item = {
  readonly of: 'people' | 'staff'
  /** As forms and papers call it. */
  readonly called: string
  readonly purpose: string
  readonly basis: keyof typeof legalBases
  readonly retention: keyof typeof retentionClasses
  readonly mask: MaskKind
  /** Encrypted in its column, and found by blind index where it is searched for. */
  readonly sealed: boolean
  /** Who sees it unmasked and how. */
  readonly unmasked: 'window' | 'readers' | 'owner' | 'auditor' | 'nobody'
  /** Every column that holds it or is made from it, `table.column`; `*` is every table. Empty: not kept yet. */
  readonly columns: readonly string[]
}

const both = (...columns: readonly string[]) => columns.flatMap((one) => [`nomination.${one}`, `person.${one}`])

const ofPeople = { of: 'people', basis: 'public-duty', retention: 'selected', sealed: false } as const
const number = { ...ofPeople, mask: 'digits', sealed: true, unmasked: 'window' } as const
const open = { ...ofPeople, mask: 'none', unmasked: 'readers' } as const

/**
 * Every item of personal data that Payung keeps. It stands in TypeScript and not beside the law, because masks, exports
 * and screens are made from it and the compiler then knows each name; the documentation is written from it.
 */
export const items = {
  nik: {
    ...number,
    called: 'NIK',
    purpose: 'to know that two rows are one person; BPJS enrols nobody without it',
    columns: [
      ...both('nik_sealed', 'nik_index'),
      'registry_entry.nik_index',
      'registry_entry.identity_sealed',
      'cover_entry.nik_index',
      'verification.other_nik_index',
      'nik_answer.other_nik_index',
    ],
  },
  kk: {
    ...number,
    called: 'Nomor KK',
    purpose: 'to find the household in the welfare data',
    columns: [...both('kk_sealed', 'kk_index'), 'registry_entry.kk_index'],
  },
  phone: {
    ...number,
    mask: 'phone',
    called: 'Nomor HP',
    purpose: 'to reach the worker or the heirs; a column of the branch',
    columns: both('phone_sealed'),
  },
  kpj: {
    ...number,
    called: 'KPJ',
    purpose: 'to hold the Pemda\u2019s participants against those of the branch',
    columns: ['person.kpj_sealed', 'person.kpj_index', 'cover_entry.kpj_sealed'],
  },
  'account-number': {
    ...number,
    basis: 'specific-data',
    called: 'Nomor rekening',
    purpose: 'to say where a benefit is paid to',
    columns: [],
  },
  photo: {
    ...ofPeople,
    sealed: true,
    mask: 'never-shown',
    unmasked: 'nobody',
    called: 'Foto KTP',
    purpose: 'to hold a number against the card',
    columns: [],
  },
  'row-as-written': {
    ...ofPeople,
    retention: 'nominee',
    sealed: true,
    mask: 'never-shown',
    unmasked: 'window',
    called: 'Baris usulan seperti ditulis desa',
    purpose: 'to mend what the desa wrote, and to prove it',
    columns: ['nomination.written', 'returned_row.cells_sealed'],
  },
  name: {
    ...open,
    called: 'Nama',
    purpose: 'to know who is meant; printed in the decree and announced with the desa',
    columns: [...both('name', 'name_index'), 'search_key.token', 'registry_entry.name_index', 'cover_entry.name_index'],
  },
  'mother-name': {
    ...open,
    called: 'Nama ibu kandung',
    purpose: 'a column of the branch; tells namesakes apart',
    columns: both('mother_name'),
  },
  birth: {
    ...open,
    called: 'Tempat dan tanggal lahir',
    purpose: 'the age is a condition of the programme; a column of the branch',
    columns: [
      ...both('birth_place', 'birth_date', 'birth_index'),
      'registry_entry.birth_index',
      'cover_entry.birth_index',
    ],
  },
  sex: {
    ...open,
    called: 'Jenis kelamin',
    purpose: 'a column of the branch; counts of reports',
    columns: [...both('sex'), 'selection_outcome.sex'],
  },
  address: {
    ...ofPeople,
    mask: 'address',
    unmasked: 'window',
    called: 'Alamat',
    purpose: 'a column of the branch; to find the worker',
    columns: both('address'),
  },
  occupation: {
    ...open,
    called: 'Pekerjaan dan tempat bekerja',
    purpose: 'the risk class and the priority follow from it; a column of the branch',
    columns: [
      ...both('occupation', 'occupation_2', 'workplace'),
      'nomination.occupation_written',
      'selection_outcome.occupation',
    ],
  },
  statement: {
    ...open,
    basis: 'specific-data',
    retention: 'nominee',
    called: 'Pernyataan masih bekerja dan tidak sedang sakit',
    purpose: 'a condition of the programme',
    columns: ['nomination.states_work', 'nomination.states_health'],
  },
  decile: {
    ...open,
    basis: 'specific-data',
    retention: 'delivery',
    called: 'Desil kesejahteraan',
    purpose: 'a condition and the first key of the order',
    columns: ['registry_entry.decile', 'welfare_answer.decile', 'verification.decile', 'selection_outcome.decile'],
  },
  cover: {
    ...open,
    retention: 'delivery',
    called: 'Kepesertaan yang sudah ada',
    purpose: 'nobody is paid for twice',
    columns: [
      'cover_entry.segment',
      'cover_entry.payer',
      'cover_entry.active',
      'cover_entry.last_month',
      'verification.cover',
    ],
  },
  verdict: {
    ...open,
    called: 'Hasil pemeriksaan dan seleksi beserta alasannya',
    purpose: 'to answer for who was chosen and why',
    columns: [
      'nomination.verdict',
      'nomination.faults',
      'nomination.warnings',
      'nomination.removed_as',
      'welfare_answer.match',
      'welfare_answer.matched_by',
      'welfare_answer.nik_differs',
      'welfare_answer.remark',
      'verification.match',
      'verification.matched_by',
      'verification.doubles',
      'verification.outcome',
      'verification.checks',
      'selection_outcome.outcome',
      'selection_outcome.held',
      'selection_outcome.rank',
      'selection_outcome.place',
      'selection_outcome.reasons',
      'enrolment.state',
      'person_link.evidence',
      'nik_answer.answer',
      'nik_answer.reason',
    ],
  },
  ...staffItems,
} as const satisfies Readonly<Record<string, Item>>

export type ItemName = keyof typeof items
