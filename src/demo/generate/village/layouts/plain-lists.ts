import { column, type Layout, officeOf, SheetBuilder } from './layout.ts'

const plainColumns = [
  column('number', 'NO', 5),
  column('nik', 'NIK', 20),
  column('name', 'NAMA', 26),
  column('birthPlace', 'TEMPAT LAHIR'),
  column('birthDate', 'TGL LAHIR'),
  column('sex', 'L/P', 6),
  column('address', 'ALAMAT'),
  column('occupation', 'PEKERJAAN', 18),
]

/** A bare table: the head in the first row and nothing else. */
export const plain: Layout = {
  columns: plainColumns,
  lay: ({ rows }) => {
    const builder = new SheetBuilder('Sheet1', plainColumns).head()
    const places = rows.map((row) => builder.entry(row))
    return { draft: { sheets: [builder.sheet()] }, places }
  },
}

const systemColumns = [
  column('kk', 'noKK', 20),
  column('nik', 'nik', 20),
  column('name', 'namaLengkap', 26),
  column('sex', 'jenisKelamin'),
  column('birthPlace', 'tempatLahir'),
  column('birthDate', 'tanggalLahir'),
  column('address', 'alamat'),
  column('rt', 'rt', 5),
  column('rw', 'rw', 5),
  column('motherName', 'namaIbu', 22),
  column('occupation', 'pekerjaan', 18),
]

/** What the village information system gives out: its own column names, no title. */
export const villageSystem: Layout = {
  columns: systemColumns,
  lay: ({ rows }) => {
    const builder = new SheetBuilder('data_penduduk', systemColumns).head()
    const places = rows.map((row) => builder.entry(row))
    return { draft: { sheets: [builder.sheet()] }, places }
  },
}

const shiftedColumns = [
  column('name', 'Nama', 26),
  column('nik', 'No. NIK', 20),
  column('birthDate', 'Tanggal Lahir'),
  column('sex', 'Jenis Kelamin'),
  column('occupation', 'Pekerjaan', 18),
  column('phone', 'No HP'),
]

const paragraph = 10

/** Copied together from messages: the table begins somewhere in the sheet and has empty rows in it. */
export const shifted: Layout = {
  columns: shiftedColumns,
  lay: ({ desa, rows }) => {
    const builder = new SheetBuilder('Sheet1', shiftedColumns, 2)
      .line()
      .line(`Data pekerja rentan ${officeOf(desa)}, Kec. ${desa.kecamatan.name}`)
      .line()
      .head()
    const places = rows.map((row, i) => {
      if (i > 0 && i % paragraph === 0) builder.line()
      return builder.entry(row)
    })
    return { draft: { sheets: [builder.sheet()] }, places }
  },
}
