import { figuresOf } from '../figures.ts'

const { count } = figuresOf('id')

/** The sheet the head of the desa signs. An official paper: Indonesian whatever the language on screen. */
export const sheetWords = {
  title: 'Daftar Usulan Pekerja Rentan',
  desa: 'Desa',
  kelurahan: 'Kelurahan',
  kecamatan: 'Kecamatan',
  number: 'No.',
  person: 'Nama dan NIK',
  sex: 'L/P',
  work: 'Pekerjaan',
  place: 'Tempat bekerja',
  sum: (names: number) => `Jumlah: ${count(names)} orang`,
  date: '…………………………, …………………………',
  head: (isKelurahan: boolean, name: string) => (isKelurahan ? `Lurah ${name}` : `Kepala Desa ${name}`),
  signature: 'tanda tangan dan cap',
  line: '(………………………………………)',
}
