import { figuresOf } from '../figures.ts'

const { count } = figuresOf('id')

/** Sentences of the register of workers. */
export const people = {
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
  number: (tail: string) => `nomor berakhiran ${tail}`,
  inArea: (area: string) => `Wilayah: ${area}`,
  hide: 'Sembunyikan sekarang',
  hiddenIn: (seconds: number) => `Disembunyikan lagi dalam ${count(seconds)} detik`,
  revealed: (seconds: number) => `Nomor lengkap ditampilkan selama ${count(seconds)} detik.`,
  standing: {
    title: (programme: string) => `Dalam ${programme}`,
    noRun: 'Seleksi belum dijalankan',
    noRunText: 'Kedudukan orang ini dan alasannya muncul di sini setelah seleksi program ini dijalankan.',
    notIn: 'Tidak ikut seleksi program ini',
    notInText: 'Orang ini tidak ada di antara usulan yang diverifikasi untuk program ini.',
    sheet: 'Halaman untuk yang bersangkutan',
  },
}
