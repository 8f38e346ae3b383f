import { figuresOf } from '../figures.ts'

const { count } = figuresOf('id')

/** Sentences of the purpose for which full numbers are seen. */
export const numbers = {
  title: 'Untuk apa nomor lengkap dilihat?',
  note: 'Berlaku satu jam untuk daftar ini saja. Nama Anda, waktunya, keperluannya, dan setiap baris yang dilihat dicatat di Jejak audit.',
  purpose: 'Keperluan',
  purposes: {
    mend: 'Memperbaiki data pada daftar',
    'compare-card': 'Mencocokkan dengan KTP atau KK',
    'answer-person': 'Menjawab pertanyaan atau pengaduan yang bersangkutan',
    'answer-branch': 'Menjawab BPJS Ketenagakerjaan',
    audit: 'Pemeriksaan dengan surat tugas',
    other: 'Keperluan lain',
  },
  words: 'Keterangan (nomor surat, nama pengadu, …)',
  needPurpose: 'Pilih keperluannya.',
  needWords: 'Tulis keterangannya, paling sedikit lima huruf; untuk pemeriksaan: nomor surat tugas.',
  noNumbers: 'Jangan menulis NIK di sini.',
  act: 'Tampilkan',
  again: 'Sebutkan keperluannya',
  listTitle: 'Siapa melihat nomor lengkap',
  listNone: 'Belum ada yang melihat nomor lengkap di wilayah Anda.',
  noun: 'keperluan',
  about: { list: 'Daftar usulan', run: 'Verifikasi', register: 'Data pekerja' },
  head: { who: 'Siapa', what: 'Daftar', purpose: 'Keperluan', rows: 'Baris dilihat', at: 'Mulai' },
  rowsOf: (rows: number, most: number) => `${count(rows)} dari paling banyak ${count(most)}`,
}
