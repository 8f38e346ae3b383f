import { sharedStringsWorkbook } from './shared-strings.ts'
import type { Worker } from './workers.ts'

export type VillageFile = { readonly name: string; readonly rows: number; readonly bytes: Buffer }

const columns = [
  'No',
  'NIK',
  'Nomor KK',
  'Nama lengkap',
  'Tempat lahir',
  'Tanggal lahir',
  'Jenis kelamin (L/P)',
  'Nama ibu kandung',
  'Alamat',
  'RT',
  'RW',
  'Nomor HP',
  'Pekerjaan utama',
  'Pekerjaan kedua',
  'Tempat kerja',
  'Pernyataan',
  'Umur',
  'Desa',
  'Kecamatan',
  'Keterangan',
]

/** The list of every desa, 20 columns with shared strings, as an office application saves it. */
export async function villageFiles(workers: readonly Worker[]): Promise<readonly VillageFile[]> {
  const files: VillageFile[] = []
  for (const people of Map.groupBy(workers, ({ home }) => home.code).values()) {
    const desa = people[0]!.home
    const title = `USULAN PEKERJA RENTAN ${desa.isKelurahan ? 'KELURAHAN' : 'DESA'} ${desa.name.toUpperCase()}`
    const rows = [[title], columns, ...people.map(cellsOf)]
    files.push({
      rows: people.length,
      name: `Usulan_${desa.code}.xlsx`,
      bytes: await sharedStringsWorkbook('Usulan', rows),
    })
  }
  return files
}

/** One row in 50 has lost the last digit of its NIK and goes back to the desa. */
const losesADigit = 50

function cellsOf(worker: Worker, at: number): (string | number)[] {
  const { home, id, dusun, birthDate } = worker
  return [
    at + 1,
    at % losesADigit === losesADigit - 1 ? worker.nik.slice(0, -1) : worker.nik,
    worker.kk,
    worker.name,
    worker.birthplace,
    birthDate.split('-').toReversed().join('/'),
    worker.sex,
    worker.mother,
    `Dusun ${dusun}`,
    `00${1 + (id % 3)}`,
    `00${dusun}`,
    `0812${String(id).padStart(8, '0')}`,
    worker.occupation.label.id,
    at % 5 === 0 ? 'Petani' : '',
    `Desa ${home.name}`,
    'Ya',
    2025 - Number(birthDate.slice(0, 4)),
    home.name,
    home.kecamatan.name,
    at % 7 === 0 ? 'Kepala keluarga' : '',
  ]
}
