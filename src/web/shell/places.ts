import type { Role } from '#access/roles.ts'
import type { LinkProps } from '@tanstack/react-router'
import type { Text } from '../text/id.ts'

type Place = {
  readonly name: keyof Text['places']
  readonly to: LinkProps['to']
  /** Shown to these roles only: to everybody else the page would say that it is not his. */
  readonly roles?: readonly Role[]
}

/** The places of the office, in words on the left rail. */
export const officePlaces = [
  { name: 'home', to: '/$pemda/beranda' },
  { name: 'programme', to: '/$pemda/program' },
  { name: 'nomination', to: '/$pemda/usulan' },
  { name: 'verification', to: '/$pemda/verifikasi' },
  { name: 'selection', to: '/$pemda/seleksi' },
  {
    name: 'enrolment',
    to: '/$pemda/kepesertaan',
    roles: ['lead-agency-officer', 'lead-agency-head', 'auditor'],
  },
  { name: 'people', to: '/$pemda/pekerja' },
  {
    name: 'approvals',
    to: '/$pemda/persetujuan',
    roles: ['lead-agency-officer', 'lead-agency-head', 'auditor'],
  },
  { name: 'settings', to: '/$pemda/pengaturan' },
] as const satisfies readonly Place[]

/** Whether a place has anything to say to somebody in this role. */
export const isFor = ({ roles }: Place, role: string): boolean =>
  roles === undefined || roles.some((named) => named === role)
