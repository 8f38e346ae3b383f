import type { Refusal } from '#values/refusal.ts'
import { FileFault } from './reader/file-fault.ts'
import { headLength, kindOfFile } from './reader/file-kind.ts'
import { isWorkbookArchive } from './reader/foreign-archive.ts'
import { ZipArchive } from './reader/zip-archive.ts'
import { archiveOfLists } from './sheet-limits.ts'

/**
 * Tells one list (`list`: XLSX, CSV, or what `readWorkbook` will refuse by name) from a ZIP of many
 * (`archive`). The name is not asked: both begin with the same bytes and travel under any name.
 */
export async function recogniseFile(bytes: Uint8Array): Promise<'list' | 'archive' | Refusal> {
  try {
    if (kindOfFile(bytes.subarray(0, headLength)) !== 'zip') return 'list'
    const zip = await ZipArchive.open({ bytes }, archiveOfLists)
    const names = new Set(zip.entries.keys())
    zip.close()
    return isWorkbookArchive(names) || isOfficeFile(names) ? 'list' : 'archive'
  } catch (error) {
    if (error instanceof FileFault) return error.refusal
    throw error
  }
}

/** ODS and Word files are ZIPs as well; the reader says what they are. */
const isOfficeFile = (names: ReadonlySet<string>) => names.has('mimetype') || names.has('[Content_Types].xml')
