import type { SheetLimits } from '../sheet-limits.ts'
import { FileFault } from './file-fault.ts'
import { MergeFill, findMergedAreas } from './merged-cells.ts'
import { StylesHandler } from './number-formats.ts'
import type { RowSink } from './row-sink.ts'
import { SheetHandler } from './sheet-handler.ts'
import { StringTable } from './string-table.ts'
import { StringText } from './string-text.ts'
import type { SheetPart } from './workbook-parts.ts'
import { parsePart, readProperties, readWorkbookPart, relationsOf } from './workbook-parts.ts'
import type { PackageParts } from './package-parts.ts'
import { refuseForeign } from './foreign-archive.ts'

/** Reads every sheet of an XLSX and returns its custom properties. */
export async function readXlsx(zip: PackageParts, limits: SheetLimits, sink: RowSink): Promise<Record<string, string>> {
  refuseForeign(zip.entries)
  const { sheets, uses1904, ...parts } = await readWorkbookPart(zip, await findWorkbookPart(zip))
  const strings = await readStrings(zip, parts.strings)
  const formats = await readFormats(zip, parts.styles)
  for (const sheet of sheets) await readSheet(zip, sheet, { context: { strings, formats, uses1904 }, limits, sink })
  return readProperties(zip)
}

async function findWorkbookPart(zip: PackageParts): Promise<string> {
  const relations = await relationsOf(zip, '')
  return [...relations.values()].find(({ type }) => type === 'officeDocument')?.target ?? 'xl/workbook.xml'
}

async function readStrings(zip: PackageParts, part = 'xl/sharedStrings.xml'): Promise<StringTable> {
  const table = new StringTable()
  const text = new StringText()
  await parsePart(zip, part, {
    open(name) {
      if (name === 'si') text.start()
      else text.open(name)
    },
    close(name) {
      if (name === 'si') table.add(text.take())
      else text.close(name)
    },
    text: (piece) => text.add(piece),
  })
  return table
}

async function readFormats(zip: PackageParts, part = 'xl/styles.xml') {
  const styles = new StylesHandler()
  await parsePart(zip, part, styles)
  return styles.formats
}

type SheetReading = {
  readonly context: ConstructorParameters<typeof SheetHandler>[0]
  readonly limits: SheetLimits
  readonly sink: RowSink
}

async function readSheet(zip: PackageParts, sheet: SheetPart, { context, limits, sink }: SheetReading): Promise<void> {
  const forMerges = await zip.read(sheet.part)
  if (!forMerges) throw new FileFault('file-broken')
  const merges = new MergeFill(await findMergedAreas(forMerges), limits.columns)
  const handler = new SheetHandler(context, limits, {
    hideColumns: (hiddenColumns) => sink.beginSheet({ name: sheet.name, hidden: sheet.hidden, hiddenColumns }),
    row(row) {
      merges.apply(row)
      return sink.add(row)
    },
  })
  await parsePart(zip, sheet.part, handler)
}
