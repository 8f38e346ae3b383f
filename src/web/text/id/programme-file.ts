import { figuresOf } from '../figures.ts'
import { options } from './programme-file-options.ts'
import { parts } from './programme-file-parts.ts'

const { count, share } = figuresOf('id')

/** The programme's file: what was said, planned, met about and found. */
export const programmeFile = {
  title: 'Berkas program',
  lead: (programme: string) => `${programme}: jadwal, kegiatan, tugas, tim, dan angka yang disebut.`,
  contents: 'Isi berkas',
  head: { part: 'Bagian', about: 'Isinya', count: 'Catatan' },
  empty: 'kosong',
  back: 'Kembali ke berkas program',
  change: 'Ubah',
  see: 'Lihat',
  yes: 'ya',
  no: 'tidak',
  about: (said: string) => `sekitar ${said}`,
  people: (amount: string) => `${amount} orang`,
  claims: (amount: string) => `${amount} klaim`,
  needSum: (sum: string, areas: string) => `${sum} orang di ${areas} kecamatan`,
  written: (by: string, at: string, version: number) =>
    `Ditulis ${by === '' ? 'oleh akun yang sudah dihapus' : by}, ${at}${version === 1 ? '' : `; sudah ${count(version - 1)} kali diubah`}.`,
  compared: {
    title: 'Dibandingkan dengan kabupaten lain',
    lead: 'Hanya angka dengan ukuran, masa, dan arti yang sama, dalam satu provinsi.',
    head: { title: 'Angka', ours: 'Di sini', area: 'Kabupaten lain', theirs: 'Di sana', meant: 'Yang dihitung' },
  },
  due: {
    none: 'Tidak ada yang terlambat, dan tidak ada yang jatuh tempo dalam 14 hari.',
    title: (late: number) => (late === 0 ? 'Jatuh tempo dalam 14 hari' : `${count(late)} terlambat`),
    noun: 'Terlambat dan segera jatuh tempo',
    head: { what: 'Uraian', kind: 'Jenis', unit: 'Unit', on: 'Batas waktu', days: 'Sisa waktu' },
    days: (days: number) =>
      days < 0 ? `terlambat ${count(-days)} hari` : days === 0 ? 'hari ini' : `${count(days)} hari lagi`,
  },
  facts: {
    standing: 'Keadaan program',
    open: 'Berjalan: dasar, PKS, dan DPA ada',
    planning: (missing: string) => `Perencanaan: belum ada ${missing}`,
    lacking: { regulation: 'Perbup', pks: 'PKS', dpa: 'nomor DPA' },
    age: 'Umur daftar saat perlindungan mulai',
    shareOf: (whole: string) => `Bagian dari: ${whole}`,
    share: (part: number, all: number, said: { ceiling: string; whole: string; source: string }) =>
      `${said.ceiling} dari ${said.whole} (${share(part, all)}; ${said.source})`,
    noAge: 'Belum dapat dihitung: catat kapan seleksi selesai di jadwal',
    ageOf: (days: number, final: string, cover: string, isOver: boolean) =>
      `${count(days)} hari (${final} s.d. ${cover}${isOver ? '' : ', menurut rencana'})`,
  },
  form: {
    save: 'Simpan',
    none: 'tidak disebut',
    areaHint: 'ketik beberapa huruf namanya',
    otherFile: 'Ganti berkas',
    takeFile: 'Unduh berkas',
    fileKept: 'Berkas tersimpan',
    need: (label: string) => `Isi ${label.charAt(0).toLowerCase()}${label.slice(1)}.`,
    badCodes: 'Tulis kode wilayah seperti 74.06, dipisahkan koma.',
    badLines: (lines: string) => `Baris ini tidak terbaca: ${lines}. Periksa nama kecamatan dan angkanya.`,
    needNumbers: 'Isi paling sedikit satu angka.',
  },
  withdraw: {
    act: 'Cabut catatan',
    title: 'Cabut catatan ini?',
    note: 'Catatan tidak lagi tampil di berkas. Isinya tetap tersimpan bersama alasannya.',
    label: 'Alasan',
    need: 'Tulis alasannya.',
  },
  parts,
  options,
}

export type FileText = typeof programmeFile
