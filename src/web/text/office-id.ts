import { approvals } from './id/approvals.ts'
import { choosing, opening } from './id/opening.ts'
import { nomination } from './id/nomination.ts'
import { settings } from './id/settings.ts'
import { programmeId } from './office/programme-id.ts'
import { enrolment } from './id/enrolment.ts'
import { home } from './id/home.ts'
import { verification } from './id/verification.ts'
import { selection } from './id/selection.ts'

/** Sentences of the office's pages: a file of its own, so that a desa on a weak line does not wait for it. */
export const officeId = {
  home,
  programme: programmeId,
  nomination,
  verification,
  selection,
  enrolment,
  people: {
    lead: 'Satu orang, satu riwayat: dari usulan sampai santunan.',
    noun: 'Pekerja',
    searched: (words: string) => `Cari: ${words}`,
    nobody: 'Belum ada pekerja terdaftar',
    nobodyText: 'Pekerja masuk ke sini melalui verifikasi. Usulan desa saja belum menjadikan seseorang terdaftar.',
    head: { name: 'Nama', nik: 'NIK', born: 'Tanggal lahir', desa: 'Desa', kecamatan: 'Kecamatan', work: 'Pekerjaan' },
    identity: 'Identitas',
    facts: {
      nik: 'NIK',
      kk: 'Nomor KK',
      phone: 'Nomor HP',
      born: 'Tempat dan tanggal lahir',
      sex: 'Jenis kelamin',
      mother: 'Nama ibu kandung',
      address: 'Alamat',
      work: 'Pekerjaan utama',
      secondWork: 'Pekerjaan sampingan',
      workplace: 'Tempat bekerja',
      registered: 'Terdaftar sejak',
    },
    reveal: 'Tampilkan NIK lengkap',
    revealNote: 'Nama Anda, waktunya, dan alasan ini dicatat di Jejak audit.',
    reason: 'Untuk keperluan apa?',
    needReason: 'Tulis keperluannya, paling sedikit lima huruf.',
  },
  approvals,
  opening,
  choosing,
  settings,
  later: {
    title: (place: string) => `${place} belum tersedia di versi ini`,
    text: 'Tahap ini ditunjukkan agar jalannya lengkap. Data yang sudah ada tetap tersimpan dan akan dipakai di sini.',
  },
}

export type OfficeText = typeof officeId
