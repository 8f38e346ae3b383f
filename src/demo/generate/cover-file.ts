import type { WorkbookDraft } from '#exchange/sheet/index.ts'
import type { CoverRow } from './cover.ts'
import { quoted } from './truth.ts'

const columns = [
  'NO',
  'KPJ',
  'NIK',
  'NAMA TENAGA KERJA',
  'TANGGAL LAHIR',
  'SEGMEN',
  'PEMBAYAR',
  'AKTIF SEJAK',
  'STATUS',
]

const cells = (row: CoverRow) => [
  row.kpj,
  row.nik,
  row.name,
  row.birthDate,
  row.segment,
  row.payer,
  row.activeSince,
  'AKTIF',
]

/** The branch's list of active members who live in the kabupaten, as a workbook. */
export function coverDraft(rows: readonly CoverRow[]): WorkbookDraft {
  const widths = [6, 14, 20, 30, 14, 18, 34, 14, 8]
  return {
    title: 'Daftar peserta aktif',
    sheets: [
      {
        name: 'PESERTA AKTIF',
        columns: widths.map((width) => ({ width })),
        rows: [
          ['BPJS KETENAGAKERJAAN - DAFTAR PESERTA AKTIF KABUPATEN BOMBANA'],
          ['Data per 30 Juni 2025'],
          columns,
          ...rows.map((row, i) => [{ value: i + 1, as: 'plain' as const }, ...cells(row)]),
        ],
        merges: ['A1:I1', 'A2:I2'],
      },
    ],
  }
}

/** The same list as text. */
export function* coverCsv(rows: readonly CoverRow[]): Generator<string> {
  yield `${columns.slice(1).join(',')}\n`
  for (const row of rows) yield `${cells(row).map(quoted).join(',')}\n`
}
