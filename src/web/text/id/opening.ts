import { figuresOf } from '../figures.ts'

const { count } = figuresOf('id')

/** Opening a Pemda: the first thing anybody does on a new installation. */
export const opening = {
  title: 'Buka Pemda',
  lead: 'Pilih kabupaten atau kota yang akan dilayani. Cari dengan kode Kemendagri atau namanya.',
  region: 'Kabupaten atau kota',
  regionHint: 'ketik kode seperti 74.06 atau nama seperti Bombana',
  needRegion: 'Pilih kabupaten atau kota dari daftar.',
  what: 'Yang dibuat',
  points: [
    'Tempat data tersendiri untuk Pemda ini, terpisah dari Pemda lain.',
    'Kunci sandi untuk NIK, nomor KK, dan nomor HP.',
    'Daftar kecamatan, desa, dan kelurahan menurut kode Kemendagri.',
  ] as readonly string[],
  duty: 'Anda menjadi administratornya. Administrator tidak melihat data orang: sesudah ini beri akun kepada petugas dinas pelaksana, yang membuat program.',
  act: 'Buka Pemda ini',
  actOf: (name: string) => `Buka ${name}`,
  takes: 'Perlu waktu beberapa detik.',
  present: (name: string) => `${name} sudah dibuka di pemasangan ini.`,
  forbidden: 'Pemda baru hanya dapat dibuka oleh administrator.',
}

/** The field in which one of many is chosen by typing. */
export const choosing = {
  found: (found: number) => `${count(found)} pilihan`,
  nothing: 'Tidak ada yang cocok. Periksa kode atau ejaannya.',
  more: (left: number) => `${count(left)} lagi; ketik lebih lengkap.`,
}
