import type { LinkProps } from '@tanstack/react-router'
import type { Grant } from '../api/session.ts'
import type { Text } from '../text/id.ts'
import {
  readsBoard,
  readsEnrolment,
  readsHeadSheet,
  readsLists,
  readsPeople,
  readsProposals,
  readsVerification,
} from './duties.ts'

type Place = {
  readonly name: keyof Text['places']
  readonly to: LinkProps['to']
  /** Shown only to whom it has something to say: to everybody else the page would say that it is not his. */
  readonly isFor?: (grant: Grant) => boolean
}

/** The places of the office, in words on the left rail. */
export const officePlaces = [
  { name: 'home', to: '/$pemda/beranda' },
  { name: 'programme', to: '/$pemda/program' },
  { name: 'nomination', to: '/$pemda/usulan', isFor: readsBoard },
  { name: 'verification', to: '/$pemda/verifikasi', isFor: readsVerification },
  { name: 'selection', to: '/$pemda/seleksi', isFor: readsLists },
  { name: 'enrolment', to: '/$pemda/kepesertaan', isFor: readsEnrolment },
  { name: 'reporting', to: '/$pemda/laporan', isFor: readsHeadSheet },
  { name: 'people', to: '/$pemda/pekerja', isFor: readsPeople },
  { name: 'approvals', to: '/$pemda/persetujuan', isFor: readsProposals },
  { name: 'settings', to: '/$pemda/pengaturan' },
] as const satisfies readonly Place[]

/** Whether a place has anything to say to somebody with this duty. */
export const hasFor = ({ isFor }: Place, grant: Grant): boolean => isFor === undefined || isFor(grant)
