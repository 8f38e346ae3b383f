import type { Sentence } from '../language.ts'

/** Files to and from BPJS, participant numbers and cards. Owned by src/enrolment. */
export const enrolmentRefusals = {
  'agreement-missing': {
    id: 'Belum ada PKS yang berlaku dengan kantor cabang BPJS Ketenagakerjaan. Catat nomor dan tanggal PKS sebelum mendaftarkan peserta.',
    en: 'There is no agreement (PKS) in force with the BPJS Ketenagakerjaan branch. Record its number and date before enrolling anybody.',
  },
} as const satisfies Record<string, Sentence>
