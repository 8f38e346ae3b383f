import { figuresOf } from '../figures.ts'

const { count } = figuresOf('id')

/** Sentences of the desa operator's pages: short, and never an office word he need not know. */
export const field = {
  steps: 'Langkah desa',
  quota: (written: number, quota: number) => `${count(written)} dari kuota ${count(quota)} orang`,
  none: 'Belum ada nama yang diisi',
  noneText: 'Isi satu per satu di HP ini, atau unduh formulir Excel dan isi di komputer.',
  add: 'Tambah orang',
  excel: 'Unduh formulir Excel',
  upload: 'Kirim berkas Excel',
  nothingToMend: 'Tidak ada yang perlu diperbaiki',
  nothingToMendText:
    'Bila kecamatan mengembalikan daftar, baris yang perlu diperbaiki muncul di sini beserta sebabnya.',
  nothingToSign: 'Belum ada yang dapat dicetak',
  nothingToSignText:
    'Setelah daftar terisi, cetak surat pengantar, daftar usulan, berita acara musdes, dan SPTJM di sini; tanda tangani, cap, lalu foto.',
  form: {
    title: 'Tambah orang',
    identity: 'Orangnya',
    name: 'Nama lengkap',
    nameHint: 'seperti di KTP',
    kk: 'Nomor KK',
    kkHint: '16 digit di Kartu Keluarga',
    born: 'Tanggal lahir',
    sex: 'Jenis kelamin',
    male: 'Laki-laki',
    female: 'Perempuan',
    phone: 'Nomor HP',
    work: 'Pekerjaannya',
    firstJob: 'Pekerjaan utama',
    secondJob: 'Pekerjaan sampingan',
    chooseJob: 'Pilih pekerjaan',
    noSecondJob: 'Tidak ada',
    place: 'Tempat bekerja',
    placeHint: 'misalnya: laut sekitar Kabaena, kebun di Dusun II, pasar desa',
    statement: 'Pernyataan pekerja',
    works: 'Masih bekerja saat ini',
    healthy: 'Tidak sedang sakit yang membuatnya tidak dapat bekerja',
    agrees: 'Setuju datanya dipakai untuk program ini dan tahu bahwa program ini gratis',
    save: 'Simpan ke daftar',
    needName: 'Isi nama lengkap seperti di KTP.',
    needSex: 'Pilih jenis kelamin.',
    needKk: 'Isi nomor KK, 16 digit di bagian atas Kartu Keluarga.',
    needBorn: 'Isi tanggal lahir, misalnya 17-08-1985.',
    wrongPhone: 'Nomor HP ini tidak terbaca. Tulis seperti 0812 3456 7890, atau kosongkan.',
    needJob: 'Pilih pekerjaan utama.',
    needPlace: 'Isi tempat bekerja.',
    needStatement: 'Centang ketiga pernyataan setelah menanyakannya kepada yang bersangkutan.',
  },
}
