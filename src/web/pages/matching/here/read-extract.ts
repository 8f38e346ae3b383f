import type { SheetHead, SheetRow, SheetRows } from '#exchange/sheet/cell.ts'
import { FileFault } from '#exchange/sheet/reader/file-fault.ts'
import { headLength, kindOfFile } from '#exchange/sheet/reader/file-kind.ts'
import { type RowBatch, unpackRows } from '#exchange/sheet/reader/raw-row.ts'
import { readCsv } from '#exchange/sheet/reader/read-csv.ts'
import { readXlsx } from '#exchange/sheet/reader/read-xlsx.ts'
import { RowSink } from '#exchange/sheet/reader/row-sink.ts'
import { registryExtract, type SheetLimits } from '#exchange/sheet/sheet-limits.ts'
import { bytesOf } from './local-bytes.ts'
import { openPackage } from './local-package.ts'

/** Rows lie end to end in a batch: of a whole kabupaten nobody wants an object for every cell. */
type OnRows = (sheet: SheetHead, batch: RowBatch) => void

/** Reads an extract of this computer to its end, by the reader of the server. Throws a `FileFault` for an expected "no". */
export async function readExtract(file: Blob, onRows: OnRows, limits: SheetLimits = registryExtract): Promise<void> {
  const sheets: SheetHead[] = []
  const sink = new RowSink(limits, {
    sheet: (head) => void sheets.push(head),
    rows: (batch) => onRows(sheets.at(batch.sheet)!, batch),
  })
  const bytes = await bytesOf(file, headLength)
  switch (kindOfFile(bytes.head)) {
    case 'ole':
      throw new FileFault('file-legacy-xls')
    case 'zip':
      await readXlsx(await openPackage(file, limits), limits, sink)
      break
    case 'text':
      await readCsv(bytes, limits, sink)
  }
  sink.flush()
  if (sink.total === 0) throw new FileFault('file-no-rows')
}

/** The first rows of every sheet, in which the columns are found. */
export async function readFirstRows(file: Blob, firstRows: number): Promise<SheetRows[]> {
  const sheets = new Map<SheetHead, SheetRow[]>()
  const keep: OnRows = (sheet, batch) => void sheets.set(sheet, [...(sheets.get(sheet) ?? []), ...unpackRows(batch)])
  await readExtract(file, keep, { ...registryExtract, firstRows })
  return [...sheets].map(([head, rows]) => ({ ...head, rows }))
}
