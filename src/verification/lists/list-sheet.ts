import type { JobContext } from '#access/job.ts'
import { askedAt, exportMark } from '#access/personal-data/export-mark.ts'
import { writeWorkbookTo, type CellDraft, type RowDraft } from '#exchange/sheet/index.ts'
import { listAreasUnder } from '#programme/index.ts'
import { pageSentRows, type SentRecord } from './records.ts'

export const sheetMediaType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const pageSize = 1_000

const columns = [
  { heading: 'Kunci Payung', width: 24, as: 'locked' },
  { heading: 'No', width: 7, as: 'locked' },
  { heading: 'NIK', width: 20, as: 'locked' },
  { heading: 'No KK', width: 20, as: 'locked' },
  { heading: 'Nama Lengkap', width: 30, as: 'locked' },
  { heading: 'Tanggal Lahir', width: 14, as: 'locked' },
  { heading: 'Desa Kelurahan', width: 22, as: 'locked' },
  { heading: 'Kecamatan', width: 22, as: 'locked' },
  { heading: 'Desil', width: 10, as: 'text' },
  { heading: 'Keterangan', width: 30, as: 'text' },
  { heading: 'Tanggal Data', width: 14, as: 'text' },
] as const
const [decile, remark] = [8, 9]

/** Offered for an empty decile; a remark in other words is kept as well, and a person looks at it. */
export const offeredRemarks = ['Padan', 'Perlu diperiksa', 'Tidak padan', 'Belum diperingkat'] as const

/** The list as a sheet: the columns of the agreed exchange, headings in the first row, the last three to be filled in. */
export async function writeListSheet(
  context: JobContext,
  path: string,
  { name, rows }: { readonly name: string; readonly rows: number },
): Promise<void> {
  const at = askedAt(context.jobId)
  const holds = ['nik', 'kk', 'name', 'birth'] as const
  const mark = exportMark(context.actor, { at, purpose: 'Pemadanan data kesejahteraan', holds, digest: context.jobId })
  const [firstRow, lastRow] = [2, rows + 1]
  await writeWorkbookTo(path, {
    title: `Daftar pemadanan: ${name}`,
    createdAt: at.toISOString(),
    properties: mark,
    sheets: [
      {
        name: 'Pemadanan',
        columns: columns.map(({ width, as }) => ({ width, as })),
        frozenRows: 1,
        rows: rowsOf(context),
        entryRules: [
          { column: decile, firstRow, lastRow, choices: decileChoices, open: true, message: decileMessage },
          { column: remark, firstRow, lastRow, choices: offeredRemarks, open: true, message: remarkMessage },
        ],
      },
    ],
  })
}

const decileChoices = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10']
const decileMessage = 'Desil: angka 1 sampai 10. Bila keluarganya belum diperingkat, kosongkan dan isi Keterangan.'
const remarkMessage = 'Keterangan: pilih dari daftar, atau tulis dengan kata sendiri.'

async function* rowsOf(context: JobContext): AsyncGenerator<RowDraft> {
  yield columns.map(({ heading }) => ({ value: heading, as: 'head' as const }))
  const names = new Map(
    (await context.inScope((tx) => listAreasUnder(tx, context.actor.pemda))).map((area) => [area.code, area.name]),
  )
  for (let after = 0; ;) {
    const page = await context.inScope((tx) => pageSentRows(tx, context.jobId, after, pageSize))
    for (const row of page) yield cellsOf(context, row, names)
    if (page.length < pageSize) return
    after = page.at(-1)!.number
  }
}

function cellsOf({ vault }: JobContext, row: SentRecord, names: ReadonlyMap<string, string>): CellDraft[] {
  const open = (column: 'nik' | 'kk', sealed: Buffer | null) =>
    sealed === null ? '' : vault.open({ table: 'person', column, row: row.person_id }, sealed)
  const locked = [
    row.row_key,
    String(row.number),
    open('nik', row.nik_sealed),
    open('kk', row.kk_sealed),
    row.name,
    row.birth_date?.split('-').toReversed().join('-') ?? '',
    names.get(row.area) ?? row.area,
    names.get(row.area.slice(0, 8)) ?? '',
  ]
  return [...locked.map((value) => ({ value, as: 'locked' as const })), '', '', '']
}
