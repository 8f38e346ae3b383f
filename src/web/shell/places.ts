import type { LinkProps } from '@tanstack/react-router'
import type { Text } from '../text/id.ts'

/** The eight places of the office, in words on the left rail. */
export const officePlaces = [
  { name: 'home', to: '/$pemda/beranda' },
  { name: 'programme', to: '/$pemda/program' },
  { name: 'nomination', to: '/$pemda/usulan' },
  { name: 'verification', to: '/$pemda/verifikasi' },
  { name: 'selection', to: '/$pemda/seleksi' },
  { name: 'enrolment', to: '/$pemda/kepesertaan' },
  { name: 'people', to: '/$pemda/pekerja' },
  { name: 'settings', to: '/$pemda/pengaturan' },
] as const satisfies readonly { name: keyof Text['places']; to: LinkProps['to'] }[]
