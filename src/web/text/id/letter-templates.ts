import { figuresOf } from '../figures.ts'

const { count } = figuresOf('id')

/** The Pemda's own templates for its letters. */
export const letterTemplates = {
  title: 'Templat surat',
  about:
    'Bentuk setiap naskah: pakai bawaan Payung, atau unggah templat Word milik Pemda dengan kop dan kalimat sendiri.',
  lead: 'Setiap jenis naskah diisikan ke dalam templat Word. Unduh bawaannya, ubah di Word, unggah, lihat pratinjaunya, lalu pakai.',
  noun: 'jenis naskah',
  head: { kind: 'Naskah', template: 'Templat', since: 'Dipakai sejak', by: 'Oleh' },
  default: 'Bawaan Payung',
  own: (version: number) => `Milik Pemda, versi ${count(version)}`,
  since: (template: string, at: string, by: string) => `${template}, dipakai sejak ${at} oleh ${by}`,
  take: {
    title: 'Templat yang dipakai',
    current: 'Unduh templat ini',
    default: 'Unduh bawaan Payung',
  },
  preview: {
    title: 'Pratinjau',
    lead: 'Berkas Word dengan semua isian terisi. Kode keasliannya tertulis PRATINJAU, jadi tidak dapat diunggah sebagai naskah.',
    with: 'Isi dengan',
    sample: 'Contoh isian',
    paper: (place: string, at: string) => `Data ${place}, konsep ${at}`,
    act: 'Unduh pratinjau',
    actNew: 'Unduh pratinjau templat yang diunggah',
  },
  upload: {
    title: 'Unggah templat Pemda',
    lead: 'Tulis isian di antara kurung kurawal, misalnya {daerah}. Sebelum dipakai, templat diperiksa dahulu; yang sedang dipakai tidak berubah.',
    label: 'Berkas templat',
    kinds: 'DOCX',
    fit: (name: string) => `${name} dapat dipakai: semua isian dikenal dan yang wajib ada.`,
    unfit: (name: string) => `${name} belum dapat dipakai. Perbaiki di Word, lalu unggah lagi.`,
    unknown: 'Isian yang tidak dikenal',
    missing: 'Isian wajib yang belum ada',
    unused: 'Isian yang boleh tidak dipakai dan memang tidak dipakai',
    detached: 'Nama templat di komputer penulis dihapus dari berkas ini.',
    nearest: (field: string) => `mungkin {${field}}`,
    where: { body: 'isi naskah', header: 'kepala halaman', footer: 'kaki halaman', note: 'catatan kaki' },
    at: (where: string, paragraph: number) => `${where}, paragraf ke-${count(paragraph)}`,
    noteLost: 'isian di catatan kaki tidak akan terisi',
    put: 'Pakai templat ini',
  },
  put: (version: number) =>
    `Versi ${count(version)} dipakai mulai sekarang. Konsep yang sudah dibuat tetap memakai templatnya.`,
  fields: {
    title: 'Isian yang dikenal',
    noun: 'isian',
    name: 'Isian',
    about: 'Arti',
    need: 'Wajib',
    yes: 'wajib',
    no: 'boleh tidak ada',
    rows: (name: string, rows: string) => `daftar: {#${name}} … {/${name}} dengan ${rows} di dalamnya`,
  },
  versions: {
    title: 'Riwayat templat',
    noun: 'perubahan templat',
    version: 'Versi',
    file: 'Berkas',
    toDefault: 'kembali ke bawaan Payung',
    take: 'Unduh',
    again: 'Pakai lagi',
    back: 'Kembali ke bawaan Payung',
    none: 'Belum pernah diganti.',
    of: (act: string, version: number) => `${act}: versi ${count(version)}`,
  },
}
