import type { Role } from '#access/roles.ts'
import type { LinkProps } from '@tanstack/react-router'

/** What a duty can do here, each behind its own link. */
const doors = {
  board: '/$pemda/usulan',
  totals: '/$pemda/seleksi/rincian',
  headSheet: '/$pemda/laporan',
  lists: '/$pemda/seleksi',
  enrolment: '/$pemda/kepesertaan',
  files: '/$pemda/kepesertaan',
  money: '/$pemda/program',
  people: '/$pemda/pekerja',
  accounts: '/$pemda/pengaturan/akun',
  approvals: '/$pemda/persetujuan',
  engage: '/$pemda/pengaturan/akun/baru',
  columns: '/$pemda/pengaturan/kolom',
  trail: '/$pemda/pengaturan/jejak',
} as const satisfies Record<string, LinkProps['to']>

export type DoorName = keyof typeof doors
export const doorTo = (name: DoorName): (typeof doors)[DoorName] => doors[name]

/** For whom no work waits in a list: what he comes for, in the order in which he asks. */
const ofRole: Partial<Record<Role, readonly DoorName[]>> = {
  'bpjs-branch': ['files', 'lists'],
  finance: ['lists', 'money'],
  'opd-payer': ['lists', 'enrolment', 'money'],
  executive: ['headSheet', 'board', 'totals', 'lists', 'enrolment'],
  'complaint-officer': ['people'],
  auditor: ['trail', 'accounts', 'lists', 'people'],
  administrator: ['engage', 'accounts', 'approvals', 'columns', 'trail'],
}

export const doorsOf = (role: string): readonly DoorName[] =>
  Object.entries(ofRole).find(([named]) => named === role)?.[1] ?? []
