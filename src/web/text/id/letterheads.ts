import { figuresOf } from '../figures.ts'

const { count } = figuresOf('id')

/** How offices head their papers. */
export const letterheads = {
  title: 'Kop surat',
  about: 'Baris kop, alamat, kontak, lambang daerah, dan ukuran kertas untuk naskah dari templat bawaan.',
  lead: 'Tulis persis seperti pada kop kantor. Kecamatan dan desa yang belum menulis kopnya memakai nama wilayahnya; lambang dan kertasnya mengikuti Pemda.',
  noun: 'kop surat',
  none: 'Belum ada kop yang ditulis. Naskah memakai nama Pemda, perangkat daerah, kecamatan, atau desanya.',
  head: { area: 'Kantor', lines: 'Kop', address: 'Alamat dan kontak', logo: 'Lambang', paper: 'Kertas' },
  logos: { own: 'ada', ofPemda: 'mengikuti Pemda' },
  write: 'Tulis kop',
  area: 'Wilayah kantor',
  areaHint: 'ketik beberapa huruf namanya',
  lines: 'Baris kop',
  linesHint:
    'satu baris satu tulisan, misalnya Pemerintah Kabupaten Bombana lalu Dinas Tenaga Kerja; dicetak dengan huruf besar',
  address: 'Alamat',
  contact: 'Telepon, surel, laman',
  logo: 'Lambang daerah (boleh kosong)',
  logoKinds: 'PNG',
  logoKept: (name: string) => `${name} tersimpan.`,
  logoStays: 'Lambang yang sudah ada tetap dipakai.',
  paper: 'Kertas',
  papers: { F4: 'F4 (215 × 330 mm)', A4: 'A4 (210 × 297 mm)' },
  needArea: 'Pilih wilayah kantor.',
  needLines: (most: number) => `Isi satu sampai ${count(most)} baris kop.`,
  longLine: (most: number) => `Satu baris paling panjang ${count(most)} huruf.`,
  save: 'Simpan kop',
  saved: 'Kop tersimpan dan dipakai pada naskah berikutnya.',
}
