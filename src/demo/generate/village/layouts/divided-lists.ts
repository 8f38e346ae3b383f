import { roman } from '../hand.ts'
import { column, type Layout, type ListRow, officeOf, type Place, SheetBuilder, type VillageList } from './layout.ts'

const dusunColumns = [
  column('number', 'No', 5),
  column('name', 'Nama', 26),
  column('nik', 'NIK', 20),
  column('birthPlace', 'Tempat Lahir'),
  column('birthDate', 'Tanggal Lahir'),
  column('sex', 'Jenis Kelamin'),
  column('occupation', 'Pekerjaan', 18),
  column('kk', 'Nomor KK', 20),
]

const hamlets = [1, 2, 3, 4] as const

const heading = ({ desa }: VillageList, dusun: number) =>
  `${desa.isKelurahan ? 'LINGKUNGAN' : 'DUSUN'} ${roman[dusun] ?? ''}`

/** Lays the rows out hamlet by hamlet and gives their places back in the order of the list. */
function byHamlet(
  list: VillageList,
  lay: (row: ListRow, dusun: number) => Place,
  begin: (dusun: number) => void,
): Place[] {
  const places = new Map<ListRow, Place>()
  for (const dusun of hamlets) {
    const rows = list.rows.filter((row) => row.dusun === dusun)
    if (rows.length > 0) begin(dusun)
    for (const row of rows) places.set(row, lay(row, dusun))
  }
  return list.rows.flatMap((row) => places.get(row) ?? [])
}

/** One table, with a merged heading before the people of each hamlet. */
export const byDusun: Layout = {
  columns: dusunColumns,
  lay: (list) => {
    const builder = new SheetBuilder('USULAN', dusunColumns)
      .title(`DAFTAR PEKERJA RENTAN ${officeOf(list.desa).toUpperCase()}`)
      .title(`KEC. ${list.desa.kecamatan.name.toUpperCase()} KAB. BOMBANA`)
      .head()
    const places = byHamlet(
      list,
      (row) => builder.entry(row),
      (dusun) => builder.title(heading(list, dusun)),
    )
    return { draft: { sheets: [builder.sheet()] }, places }
  },
}

/** A sheet for each half of the desa and a sheet of sums. */
export const twoSheets: Layout = {
  columns: dusunColumns,
  lay: (list) => {
    const builders = ['Dusun I-II', 'Dusun III-IV'].map((name) =>
      new SheetBuilder(name, dusunColumns)
        .title(`USULAN ${officeOf(list.desa).toUpperCase()} - ${name.toUpperCase()}`)
        .head(),
    )
    const half = (dusun: number) => builders[dusun <= 2 ? 0 : 1] as SheetBuilder
    const places = byHamlet(
      list,
      (row, dusun) => half(dusun).entry(row),
      () => undefined,
    )
    const sums = new SheetBuilder('Rekap', [column('number', 'No'), column('remark', 'Uraian', 24)])
      .title(`Rekap ${officeOf(list.desa)}`)
      .line('Jumlah usulan', `${list.rows.length} orang`)
    return { draft: { sheets: [...builders.map((builder) => builder.sheet()), sums.sheet()] }, places }
  },
}

const workColumns = [
  column('number', 'No', 5),
  column('occupation', 'Pekerjaan', 18),
  column('name', 'Nama', 26),
  column('age', 'Umur', 6),
  column('nik', 'NIK', 20),
  column('birthDate', 'Tanggal Lahir'),
  column('sex', 'L/P', 6),
  column('address', 'Alamat'),
]

/** Sorted by what people live from, with their age beside the birth date. */
export const byOccupation: Layout = {
  columns: workColumns,
  lay: (list) => {
    const builder = new SheetBuilder('Per Pekerjaan', workColumns)
      .title(`Pekerja rentan ${officeOf(list.desa)} Kecamatan ${list.desa.kecamatan.name} menurut pekerjaan`)
      .head()
    const work = ({ written }: ListRow) => written.cells.occupation
    const sorted = list.rows.toSorted((a, b) => (work(a) < work(b) ? -1 : work(a) > work(b) ? 1 : 0))
    const places = new Map(sorted.map((row) => [row, builder.entry(row)]))
    return { draft: { sheets: [builder.sheet()] }, places: list.rows.flatMap((row) => places.get(row) ?? []) }
  },
}
