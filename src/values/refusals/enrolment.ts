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
  'programme-months-past': {
    id: 'Masa perlindungan program ini sudah lewat ({last:month}). Buat program untuk masa yang baru; yang sudah lewat tidak dapat dilindungi lagi.',
    en: 'The period of cover of this programme is past ({last:month}). Make a programme for a new period; what is past cannot be covered any more.',
  },
  'nobody-to-enrol': {
    id: 'Tidak ada penerima yang tersisa untuk dikirim: semuanya sudah ada dalam berkas sebelumnya atau perlu diperbaiki dahulu ({held:count} orang).',
    en: 'Nobody is left to send: all of them stand in an earlier file or must be mended first ({held:count} people).',
  },
  'nik-of-the-family': {
    id: 'Yang tertulis sebagai NIK adalah nomor KK. Isi NIK orang ini dari KTP.',
    en: 'What stands as NIK is the number of the family card. Enter the NIK of this person from the identity card.',
  },
  'mother-name-missing': {
    id: 'Nama ibu kandung belum ada. Kantor cabang menolak baris tanpa nama ibu. Lengkapi dari KK.',
    en: "The mother's name is missing. The branch rejects rows without it. Complete it from the family card.",
  },
  'enrolment-value-missing': {
    id: 'Kolom {column} wajib diisi menurut format kantor cabang, tetapi masih kosong. Lengkapi datanya.',
    en: "The branch's format demands a value in the column {column}, which is empty. Complete the data.",
  },
} as const satisfies Record<string, Sentence>
