import { figuresOf } from '../figures.ts'

const { count } = figuresOf('id')

/** Beranda: what to do, what to watch, what was reached. A line stands behind its number: "37 baris perlu diperbaiki". */
export const home = {
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
  passOn: 'daftar desa menunggu Anda teruskan',
  receive: 'daftar dari kecamatan menunggu Anda terima',
  mend: 'baris usulan perlu diperbaiki',
  verify: 'nama sudah diterima dinas, belum diverifikasi',
  verifyAgain: 'orang diverifikasi dengan ketentuan lama; jalankan verifikasi lagi',
  toCheck: 'orang perlu diperiksa datanya',
  select: 'orang memenuhi syarat, seleksi belum dijalankan',
  lock: 'orang dalam kuota, daftarnya belum dikunci',
  approve: 'hal menunggu persetujuan Anda',
  submit: (head: string) => `calon penerima, daftarnya belum diajukan ke ${head}`,
  sign: (head: string) => `calon penerima, Keputusan ${head} belum ditandatangani`,
  number: 'calon penerima, nomor Keputusan belum dicatat',
  enrol: 'orang sudah ditetapkan, berkas pendaftaran belum dibuat',
  late: 'desa terlambat atau belum mengirim daftar',
  lateNote: (day: string) => `Batas pengiriman ${day} sudah lewat.`,
  missing: 'dasar program belum ada',
  missingNote: (papers: string) => `Belum dicatat: ${papers}. Pendaftaran ke BPJS Ketenagakerjaan menunggu PKS.`,
  papers: { regulation: 'Perbup', pks: 'PKS', dpa: 'nomor DPA' },
  listAge: 'hari antara daftar dikunci dan awal perlindungan',
  listAgeNote: (day: string, start: string) =>
    `Dikunci ${day}, perlindungan mulai ${start}. Periksa lagi kematian dan kepesertaan ganda sebelum mendaftarkan.`,
  waiting: 'hal menunggu persetujuan orang kedua',
  held: 'orang ditetapkan, tetapi disisihkan dari berkas pendaftaran',
  heldNote: 'Belum terlindungi. Unduh sebabnya, perbaiki datanya, lalu buat berkas untuk yang tersisa.',
  decreed: 'orang ditetapkan',
  decreedNote: (number: string, day: string) => `Keputusan Nomor ${number} tanggal ${day}`,
  sent: 'orang ada di berkas pendaftaran, menunggu nomor peserta',
  active: 'peserta aktif',
  activeNote: 'bernomor dan iuran pertamanya dibayar',
  sentNote: (day: string) => `berkas terakhir ${day}`,
  counts: {
    nomination: (names: number) => count(names),
    verification: (eligible: number, people: number) => `Memenuhi syarat ${count(eligible)} dari ${count(people)}`,
    within: (people: number, reserve: number) => `${count(people)} dalam kuota + ${count(reserve)} cadangan`,
    proposed: (people: number, reserve: number) => `${count(people)} calon penerima + ${count(reserve)} cadangan`,
    decreed: (people: number, reserve: number) => `Ditetapkan ${count(people)} + ${count(reserve)} cadangan`,
    sent: (people: number) => `${count(people)} menunggu nomor`,
  },
}
