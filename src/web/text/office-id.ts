import { figuresOf } from './figures.ts'
import { approvals } from './id/approvals.ts'
import { choosing, opening } from './id/opening.ts'
import { nomination } from './id/nomination.ts'
import { settings } from './id/settings.ts'
import { programmeId } from './office/programme-id.ts'

const { count } = figuresOf('id')

/** Sentences of the office's pages: a file of its own, so that a desa on a weak line does not wait for it. */
export const officeId = {
  home: {
    todo: 'Perlu Anda kerjakan',
    watch: 'Perlu diwaspadai',
    reached: 'Capaian',
    nothingToDo: 'Tidak ada yang menunggu Anda',
    nothingToDoText: 'Tugas baru muncul di sini begitu ada daftar, jawaban, atau persetujuan yang menunggu Anda.',
    nothingToWatch: 'Tidak ada yang perlu diwaspadai',
    nothingToWatchText: 'Batas waktu dan perlindungan yang akan terputus diumumkan di sini sebelum terjadi.',
    nothingReached: 'Belum ada capaian',
    nothingReachedText:
      'Jumlah pekerja terlindungi dan keluarga yang menerima santunan dihitung sejak peserta pertama aktif.',
    start: 'Mulai dengan membuat program',
    startText: (pemda: string) =>
      `Belum ada program di ${pemda}. Program memuat masa perlindungan, sumber dana dengan pagunya, dan ketentuan seleksi.`,
    startAct: 'Buat program',
  },
  programme: programmeId,
  nomination,
  verification: {
    lead: 'Padan, perlu diperiksa, tidak padan, atau belum diperingkat: siapa yang memenuhi syarat.',
    none: 'Belum ada usulan untuk diverifikasi',
    noneText: 'Verifikasi dan validasi (verval) dimulai setelah kecamatan meneruskan daftar desanya.',
    toNominations: 'Lihat usulan',
  },
  selection: {
    lead: 'Ketentuan seleksi di kiri, hasilnya di kanan: kuota per sumber dana, batas urutan, siapa masuk dan keluar.',
    none: 'Belum ada orang yang memenuhi syarat',
    noneText: 'Seleksi dapat dijalankan setelah verifikasi menghasilkan orang yang memenuhi syarat.',
    toVerification: 'Lihat verifikasi',
    lock: 'Kunci daftar',
    submitTo: (head: string) => `Ajukan ke ${head}`,
    lockQuestion: (people: number) => `Kunci daftar ${count(people)} calon penerima?`,
    need: (amount: string, people: number, price: string, months: number) =>
      `Kebutuhan iuran ${amount} (${count(people)} × ${price} × ${count(months)} bulan)`,
    ceiling: (amount: string) => `Pagu DPA ${amount}`,
    lockStill: (head: string) => `Kunci masih dapat dibuka sebelum Keputusan ${head} ditandatangani.`,
  },
  enrolment: {
    lead: 'Yang dikirim, yang bernomor, dan yang ditolak BPJS beserta sebabnya.',
    none: 'Belum ada yang dapat didaftarkan',
    noneText:
      'Berkas pendaftaran BPJS Ketenagakerjaan dibuat setelah nomor dan berkas keputusan yang ditandatangani dicatat.',
    toSelection: 'Lihat Seleksi & Penetapan',
  },
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
