import { column, headOf, type Layout, officeOf, SheetBuilder } from './layout.ts'

const letterColumns = [
  column('number', 'No.', 5),
  column('name', 'Nama Lengkap', 26),
  column('nik', 'NIK', 20),
  column('kk', 'No. KK', 20),
  column('birthPlace', 'Tempat Lahir'),
  column('birthDate', 'Tanggal Lahir'),
  column('sex', 'Jenis Kelamin'),
  column('motherName', 'Nama Ibu Kandung', 22),
  column('occupation', 'Pekerjaan', 18),
  column('remark', 'Ket.', 10),
]

/** Under the letterhead of the office, signed at the foot. */
export const letterhead: Layout = {
  columns: letterColumns,
  lay: ({ desa, rows }) => {
    const builder = new SheetBuilder('DAFTAR', letterColumns)
      .title('PEMERINTAH KABUPATEN BOMBANA')
      .title(`KECAMATAN ${desa.kecamatan.name.toUpperCase()}`)
      .title(officeOf(desa).toUpperCase())
      .line()
      .title('DAFTAR USULAN PEKERJA RENTAN PENERIMA BPJS KETENAGAKERJAAN')
      .title('TAHUN ANGGARAN 2025')
      .line()
      .head()
    const places = rows.map((row) => builder.entry(row))
    const right = Array.from({ length: 7 }, () => null)
    builder
      .line()
      .line(...right, `${desa.name}, 2025`)
      .line(...right, `${headOf(desa)},`)
      .line()
      .line(...right, '........................')
    return { draft: { sheets: [builder.sheet()] }, places }
  },
}

const groupedColumns = [
  column('number', 'No', 5),
  column('nik', 'NIK', 20),
  column('name', 'Nama Lengkap', 26),
  column('sex', 'L/P', 6),
  column('birthPlace', 'Tempat Lahir'),
  column('birthDate', 'Tgl Lahir'),
  column('motherName', 'Ibu Kandung', 22),
  column('occupation', 'Pekerjaan Utama', 18),
  column('occupation2', 'Pekerjaan Tambahan', 18),
  column('workplace', 'Lokasi Kerja', 18),
]

/** Two rows of head, the upper one merged over groups of columns. */
export const groupedHead: Layout = {
  columns: groupedColumns,
  lay: ({ desa, rows }) => {
    const builder = new SheetBuilder('Lampiran', groupedColumns)
      .title(`LAMPIRAN USULAN ${officeOf(desa).toUpperCase()} KECAMATAN ${desa.kecamatan.name.toUpperCase()}`)
      .groups([
        ['', 1],
        ['IDENTITAS', 6],
        ['PEKERJAAN', 3],
      ])
      .head()
    const places = rows.map((row) => builder.entry(row))
    return { draft: { sheets: [builder.sheet()] }, places }
  },
}

const numberedColumns = [
  column('number', 'NO', 5),
  column('name', 'NAMA PEKERJA', 26),
  column('nik', 'NOMOR INDUK KEPENDUDUKAN', 20),
  column('birthDate', 'TANGGAL LAHIR'),
  column('sex', 'JENIS KELAMIN'),
  column('address', 'ALAMAT'),
  column('occupation', 'JENIS PEKERJAAN', 18),
  column('motherName', 'NAMA IBU', 22),
]

/** Under the head a row that numbers the columns, as printed office tables have. */
export const numberedHead: Layout = {
  columns: numberedColumns,
  lay: ({ desa, rows }) => {
    const builder = new SheetBuilder('Data', numberedColumns)
      .title('REKAPITULASI PEKERJA RENTAN')
      .title(`${officeOf(desa)} Kecamatan ${desa.kecamatan.name} (${desa.code})`)
      .head()
      .line(...numberedColumns.map((_, i) => String(i + 1)))
    const places = rows.map((row) => builder.entry(row))
    builder.line('JUMLAH', `${rows.length} orang`)
    return { draft: { sheets: [builder.sheet()] }, places }
  },
}

const cardColumns = [
  column('kk', 'Nomor Kartu Keluarga', 20),
  column('nik', 'No. KTP/NIK', 20),
  column('name', 'Nama Sesuai KTP', 26),
  column('birthPlace', 'Tmpt Lahir'),
  column('birthDate', 'Tgl. Lahir'),
  column('sex', 'JK', 6),
  column('motherName', 'Nama Ibu', 22),
  column('occupation', 'Profesi', 18),
  column('phone', 'No. HP/WA'),
]

/** Copied from family cards, their number first. */
export const familyCardFirst: Layout = {
  columns: cardColumns,
  lay: ({ desa, rows }) => {
    const builder = new SheetBuilder(desa.name.slice(0, 28), cardColumns)
      .title(`Data Calon Peserta BPJS Ketenagakerjaan ${officeOf(desa)}`)
      .line(`Kecamatan ${desa.kecamatan.name}`)
      .head()
    const places = rows.map((row) => builder.entry(row))
    return { draft: { sheets: [builder.sheet()] }, places }
  },
}
