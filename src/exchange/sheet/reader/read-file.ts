import type { SheetLimits } from '../sheet-limits.ts'
import { FileFault } from './file-fault.ts'
import { headLength, kindOfFile } from './file-kind.ts'
import { readCsv } from './read-csv.ts'
import { readXlsx } from './read-xlsx.ts'
import type { RowReceiver } from './row-sink.ts'
import { RowSink } from './row-sink.ts'
import type { FileSource } from './zip-archive.ts'
import { chunksOf, headOf, sizeOf, ZipArchive } from './zip-archive.ts'

export type FileReading = {
  readonly rows: number
  readonly properties: Record<string, string>
  readonly isText: boolean
}

/** An OLE file that wraps an encrypted XLSX names a stream so; the old Excel does not. */
const isEncryptedOle = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from('EncryptedPackage', 'utf16le'))

/** An encrypted workbook is as large as the workbook; a longer file need not be searched. */
const mostOle = 64 * 2 ** 20
const megabytes = (bytes: number) => Math.ceil(bytes / 2 ** 20)

/** Reads a file of either kind to its end. Throws a `FileFault` for every expected "no". */
export async function readFile(source: FileSource, limits: SheetLimits, receiver: RowReceiver): Promise<FileReading> {
  const size = sizeOf(source)
  if (size > limits.bytes) {
    throw new FileFault('file-too-large', { megabytes: megabytes(size), limit: megabytes(limits.bytes) })
  }
  const sink = new RowSink(limits, receiver)
  const found = await readByKind(source, limits, sink)
  sink.flush()
  if (sink.total === 0) throw new FileFault('file-no-rows')
  return { rows: sink.total, ...found }
}

async function readByKind(source: FileSource, limits: SheetLimits, sink: RowSink): Promise<Omit<FileReading, 'rows'>> {
  const head = headOf(source, headLength)
  switch (kindOfFile(head)) {
    case 'zip':
      return { properties: await readPackage(source, limits, sink), isText: false }
    case 'ole':
      throw new FileFault(
        isEncryptedOle(headOf(source, Math.min(sizeOf(source), mostOle))) ? 'file-encrypted' : 'file-legacy-xls',
      )
    case 'text':
      await readCsv({ head, chunks: () => chunksOf(source) }, limits, sink)
      return { properties: {}, isText: true }
  }
}

async function readPackage(source: FileSource, limits: SheetLimits, sink: RowSink): Promise<Record<string, string>> {
  const zip = await ZipArchive.open(source, limits)
  try {
    return await readXlsx(zip, limits, sink)
  } finally {
    zip.close()
  }
}
