import type { Sentence } from '../language.ts'

/** Files to and from BPJS, participant numbers and cards. Owned by src/enrolment. */
export const enrolmentRefusals = {
  'pks-missing': {
    id: 'Belum ada PKS yang berlaku dengan kantor cabang BPJS Ketenagakerjaan. Catat nomor dan tanggal PKS sebelum mendaftarkan peserta.',
    en: 'There is no agreement (PKS) in force with the BPJS Ketenagakerjaan branch. Record its number and date before enrolling anybody.',
  },
  'decree-not-recorded': {
    id: 'Nomor, tanggal, dan berkas Keputusan belum dicatat. Catat Keputusan yang sudah ditandatangani sebelum mendaftarkan peserta.',
    en: 'Number, date and file of the decree are not recorded. Record the signed decree before enrolling anybody.',
  },
  'nobody-to-enrol': {
    id: 'Tidak ada penerima yang tersisa untuk dikirim: semuanya sudah ada dalam berkas sebelumnya atau perlu diperbaiki dahulu ({held:count} orang).',
    en: 'Nobody is left to send: all of them stand in an earlier file or must be mended first ({held:count} people).',
  },
  'nik-not-registrable': {
    id: 'NIK tidak dapat didaftarkan: jumlah digit salah, digit terakhir hilang, atau sama dengan nomor KK. Bandingkan dengan KTP.',
    en: 'The NIK cannot be registered: wrong number of digits, lost last digit, or equal to the KK. Compare it with the identity card.',
  },
  'mother-name-missing': {
    id: 'Nama ibu kandung belum ada. Kantor cabang menolak baris tanpa nama ibu. Lengkapi dari KK.',
    en: "The mother's name is missing. The branch rejects rows without it. Complete it from the family card.",
  },
} as const satisfies Record<string, Sentence>
