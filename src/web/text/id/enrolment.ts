import { figuresOf } from '../figures.ts'

const { count, share } = figuresOf('id')

/** Kepesertaan: only BPJS issues a number, so nobody here is called a participant before it did. */
export const enrolment = {
  lead: 'Yang ada di berkas, yang bernomor, dan yang ditolak BPJS beserta sebabnya.',
  noProgramme: 'Pendaftaran dibuat per program',
  noProgrammeText:
    'Buat program dahulu. Yang didaftarkan adalah orang yang sudah ditetapkan dengan Keputusan kepala daerah.',
  toProgramme: 'Ke halaman Program',
  none: 'Belum ada yang dapat didaftarkan',
  noneText: (head: string) =>
    `Berkas pendaftaran dibuat setelah Keputusan ${head} bernomor dan berkasnya yang ditandatangani tercatat.`,
  toSelection: 'Lihat Seleksi & Penetapan',
  blocked: 'Berkas pendaftaran belum dapat dibuat',
  noPks:
    'Belum ada PKS dengan kantor cabang BPJS Ketenagakerjaan. Catat nomornya di halaman Program; tanpa PKS cabang tidak menerima pendaftaran.',
  noDecree: {
    none: 'Daftar belum dikunci. Jalankan seleksi dan kunci daftarnya.',
    locked: (head: string) => `Daftar sudah dikunci, belum diajukan ke ${head}.`,
    submitted: (head: string) => `Daftar sudah diajukan, Keputusan ${head} belum ditandatangani.`,
    signed: 'Keputusan sudah ditandatangani, nomor dan berkasnya belum dicatat.',
  },
  decree: (number: string, day: string, people: number) =>
    `Keputusan Nomor ${number} tanggal ${day}: ${count(people)} orang ditetapkan.`,
  make: 'Buat berkas pendaftaran',
  makeText:
    'Berkas berisi tepat kolom yang diminta kantor cabang, NIK sebagai teks. Yang akan ditolak cabang disisihkan beserta sebabnya.',
  waits: 'Berkas ini menunggu orang kedua',
  waitsText:
    'Semua nomor satu daftar keluar dalam satu berkas, jadi kepala dinas menyetujuinya lebih dahulu. Begitu disetujui, berkasnya dibuat dan tampak di halaman ini.',
  seeApprovals: 'Ke halaman Persetujuan',
  makeAgain: 'Buat berkas untuk yang tersisa',
  makeAgainText: 'Hanya orang yang belum ada dalam berkas sebelumnya dan sudah diperbaiki datanya.',
  working: 'Menulis berkas pendaftaran',
  done: (people: number, held: number) =>
    held === 0
      ? `${count(people)} orang ada di berkas pendaftaran.`
      : `${count(people)} orang ada di berkas pendaftaran, ${count(held)} orang disisihkan.`,
  doneNext: 'Kirim berkasnya ke kantor cabang; nomor peserta hanya diterbitkan BPJS Ketenagakerjaan.',
  restart: 'Kembali',
  people: 'orang',
  firstTime: (first: number, sent: number, day: string) =>
    `${count(first)} dari ${count(sent)} orang yang dikirim (${share(first, sent)}) belum pernah tercatat di BPJS Ketenagakerjaan menurut daftar peserta per ${day}.`,
  states: {
    title: 'Keadaan sekarang',
    made: 'Berkas dibuat, belum dicatat dikirim',
    madeNote: 'kirim berkasnya ke kantor cabang; nomor peserta diterbitkan BPJS sesudahnya',
    rejectedNote: 'dikembalikan kantor cabang',
    activeNote: 'bernomor dan iuran pertamanya dibayar',
    held: 'Disisihkan – perlu perbaikan',
    heldNote: 'ditetapkan, tetapi datanya akan ditolak cabang; unduh sebabnya di bawah',
  },
  files: {
    title: 'Berkas pendaftaran',
    noun: 'berkas',
    made: 'Dibuat',
    people: 'Orang',
    parts: 'Berkas untuk cabang',
    held: 'Disisihkan',
    take: (part: number, rows: number) => `Unduh bagian ${count(part)} (${count(rows)} orang)`,
    takeOnly: (rows: number) => `Unduh berkas (${count(rows)} orang)`,
    takeLetter: 'Unduh surat pengantar (DOCX)',
    takeHeld: (people: number) => `Unduh ${count(people)} orang beserta sebabnya`,
    noHeld: 'tidak ada',
    logged: 'Berkas memuat NIK lengkap; setiap unduhan tercatat di jejak audit.',
    code: 'Kode keaslian',
  },
  see: 'Lihat orangnya',
}
