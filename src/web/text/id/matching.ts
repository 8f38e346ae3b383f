import { figuresOf } from '../figures.ts'

const { count } = figuresOf('id')

/** Sentences of the pages on which a list goes to the welfare office and comes back with its answers. */
export const matching = {
  title: 'Daftar pemadanan',
  lead: 'Untuk data kesejahteraan yang tidak boleh keluar dari dinas pemegangnya: daftar kita yang pergi, jawabannya yang kembali.',
  open: 'Daftar pemadanan',
  gone: 'Daftar ini tidak ada. Buka lagi dari Daftar pemadanan.',
  make: 'Buat daftar',
  makeAgain: 'Buat daftar baru',
  making: 'Menghubungkan usulan dan menulis daftar',
  made: (rows: number) => `Daftar ${count(rows)} orang siap dipadankan.`,
  toList: 'Buka daftar',
  restart: 'Mulai lagi',
  none: 'Belum ada daftar',
  noneText:
    'Daftar memuat setiap orang yang diterima dinas, satu baris satu orang, dengan kunci barisnya. Petugas data kesejahteraan mengisi desil, keterangan, dan tanggal data.',
  noun: 'daftar pemadanan',
  head: { list: 'Daftar', letter: 'Surat permintaan', rows: 'Orang', waits: 'Menunggu jawaban', age: 'Umur' },
  madeBy: (moment: string, by: string) => (by === '' ? moment : `${moment}, oleh ${by}`),
  noLetter: 'belum bernomor',
  days: (days: number) => (days === 0 ? 'hari ini' : `${count(days)} hari`),
  allAnswered: 'tidak ada',
  back: 'Semua daftar pemadanan',
  titleOf: (moment: string) => `Daftar ${moment}`,
  sums: (rows: number, waiting: number) =>
    waiting === 0
      ? `${count(rows)} orang, semuanya sudah dijawab.`
      : `${count(rows)} orang, ${count(waiting)} menunggu jawaban.`,
  bySheet: 'Lewat daftar balasan',
  bySheetText:
    'Unduh daftar, isi Desil, Keterangan, dan Tanggal Data, lalu kirim kembali. Kolom Kunci Payung jangan diubah; baris boleh diurutkan. Baris yang belum dijawab kosongkan saja.',
  holdsNumbers: 'Daftar memuat NIK dan nomor KK lengkap. Pengunduhan tercatat di Jejak audit beserta nama Anda.',
  download: 'Unduh daftar (XLSX)',
  send: 'Kirim balasan',
  kinds: 'XLSX atau CSV',
  about: 'Tentang data',
  sourceHint: 'DTSEN, P3KE, atau DTKS',
  dataDateHint: 'dipakai untuk baris yang Tanggal Data-nya kosong',
  needSource: 'Isi sumber data.',
  take: 'Baca balasan',
  reading: 'Membaca balasan dan mencari barisnya',
  took: (answers: number, waiting: number) => `${count(answers)} orang terjawab, ${count(waiting)} masih menunggu.`,
  tookMore: {
    foreign: (rows: number) => `${count(rows)} baris bukan orang dalam daftar ini, jadi tidak dipakai.`,
    repeated: (rows: number) => `${count(rows)} baris mengulang jawaban yang sama.`,
    faults: (rows: number) => `${count(rows)} baris dikembalikan beserta sebabnya; orangnya tetap menunggu.`,
    newer: (day: string) =>
      `Data sumber ini per ${day} sudah ada dan lebih baru. Jawaban ini disimpan di sampingnya; verifikasi tetap memakai yang lebih baru.`,
  },
  here: {
    title: 'Di komputer ini',
    text: 'Pilih berkas data kesejahteraan. Payung memadankannya di peramban ini; berkasnya tidak dikirim ke mana pun. Yang dikirim hanya hasil per baris daftar, setelah Anda melihatnya.',
    choose: 'Pilih berkas data',
    chosen: (name: string, size: string) => `${name} (${size}), tetap di komputer ini`,
    other: 'Ganti berkas',
    needFile: 'Pilih berkas data kesejahteraan.',
    act: 'Padankan di komputer ini',
    working: (rows: number) => (rows === 0 ? 'Membaca kolom berkas' : `${count(rows)} baris dibaca di komputer ini`),
    keepOpen: 'Biarkan halaman ini terbuka sampai selesai.',
    stop: 'Hentikan',
    done: (people: number, rows: number) =>
      `${count(people)} orang dipadankan dengan ${count(rows)} baris. Belum ada yang dikirim.`,
    unusable: (rows: number) =>
      `${count(rows)} baris berkas tidak memuat nama, atau tidak memuat NIK maupun tanggal lahir yang terbaca.`,
    send: 'Kirim hasil',
    see: 'Simpan isi kiriman untuk diperiksa',
    again: 'Padankan lagi',
    dataDateHint: 'tanggal datanya, bukan tanggal berkas dibuat',
  },
  verify: 'Jalankan verifikasi',
  other: 'Kirim balasan lain',
  replies: 'Jawaban yang sudah diterima',
  repliesNote:
    'Setiap jawaban tetap tersimpan. Dari satu sumber dipakai data yang paling baru; sumber lain hanya berdampingan.',
  noReplies: 'Belum ada jawaban',
  noRepliesText: 'Orang dalam daftar ini menunggu: belum padan, dan juga bukan tidak padan.',
  replyNoun: 'jawaban',
  replyHead: { source: 'Sumber', mode: 'Cara', results: 'Hasil', faults: 'Baris bermasalah', received: 'Diterima' },
  modes: { extract: 'Ekstrak penuh', reply: 'Daftar balasan', browser: 'Di komputer petugas data' },
  perDay: (source: string, day: string) => `${source}, data per ${day}`,
}
