import { column, type Layout, officeOf, SheetBuilder } from './layout.ts'

const columns = [
  column('number', 'No', 5),
  column('nik', 'NIK', 20),
  column('kk', 'Nomor KK', 20),
  column('name', 'Nama lengkap', 28),
  column('birthPlace', 'Tempat lahir'),
  column('birthDate', 'Tanggal lahir'),
  column('sex', 'Jenis kelamin (L/P)', 8),
  column('motherName', 'Nama ibu kandung', 22),
  column('address', 'Alamat'),
  column('rt', 'RT', 5),
  column('rw', 'RW', 5),
  column('phone', 'Nomor HP'),
  column('occupation', 'Pekerjaan utama', 20),
  column('occupation2', 'Pekerjaan kedua', 20),
  column('workplace', 'Tempat kerja', 22),
]

/** The form that was sent to every desa, filled in. */
export const form: Layout = {
  columns,
  lay: ({ desa, quota, deadline, rows }) => {
    const builder = new SheetBuilder('Usulan', columns)
      .title('USULAN PEKERJA RENTAN KABUPATEN BOMBANA TAHUN 2025')
      .line('Desa/Kelurahan', null, desa.name)
      .line('Kecamatan', null, desa.kecamatan.name)
      .line('Kode', null, desa.code)
      .line('Kuota', null, `${quota} orang`)
      .line('Batas waktu', null, deadline)
      .head()
    const places = rows.map((row) => builder.entry(row))
    return { draft: { sheets: [builder.sheet()], title: `Usulan ${officeOf(desa)}` }, places }
  },
}
