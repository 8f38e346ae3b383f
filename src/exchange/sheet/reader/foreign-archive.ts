import { FileFault } from './file-fault.ts'

/** Parts that give away what a ZIP is when it is no XLSX. */
const foreign: readonly (readonly [prefix: string, format: string])[] = [
  ['content.xml', 'ODS'],
  ['word/', 'Word'],
  ['ppt/', 'PowerPoint'],
  ['Index/', 'Apple Numbers'],
  ['AndroidManifest.xml', 'APK'],
]

export const isWorkbookArchive = (names: ReadonlySet<string>): boolean =>
  names.has('xl/workbook.xml') || (names.has('[Content_Types].xml') && hasPart(names, 'xl/'))

const hasPart = (names: Iterable<string>, prefix: string) => [...names].some((name) => name.startsWith(prefix))

/** Refuses a ZIP that is no XLSX, with what it is instead. */
export function refuseForeign(entries: ReadonlyMap<string, unknown>): void {
  const names = new Set(entries.keys())
  if (names.has('xl/workbook.bin')) throw new FileFault('file-not-a-list', { format: 'XLSB' })
  if (isWorkbookArchive(names)) return
  const format = foreign.find(([prefix]) => hasPart(names, prefix))?.[1]
  if (format) throw new FileFault('file-not-a-list', { format })
  throw new FileFault('file-is-archive')
}
