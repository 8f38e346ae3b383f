import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { pipeline } from 'node:stream/promises'
import yazl from 'yazl'
import { choiceLists, choiceSheet } from './writer/choice-sheet.ts'
import type { WorkbookDraft } from './writer/draft.ts'
import { nameTabs, packageParts } from './writer/package-parts.ts'
import { sheetPart } from './writer/sheet-part.ts'
import { styleSheet } from './writer/style-sheet.ts'

/** The first moment a ZIP can name: a fixed time keeps the bytes of equal drafts equal. */
const timeless = { mtime: new Date(1980, 0, 1), forceDosTimestamp: true }

/**
 * Writes an XLSX into memory, part by part by our own hand: the library at hand knows no F4 paper, and its
 * streaming form has neither entry rules nor properties.
 *
 * Each part announces its size up front, the plainest form of a ZIP,
 * which also the office applications of phones open.
 */
export async function writeWorkbook(draft: WorkbookDraft): Promise<Uint8Array> {
  const { zip, sheets, lists } = startPackage(draft)
  for (const [index, sheet] of sheets.entries()) {
    const xml = await buffer(Readable.from(sheetPart(sheet, lists)))
    zip.addBuffer(xml, `xl/worksheets/sheet${index + 1}.xml`, timeless)
  }
  zip.end()
  return new Uint8Array(await buffer(zip.outputStream))
}

/**
 * Writes an XLSX of any length to a file in little memory, rows as they arrive. The file appears
 * under its name only when it is complete.
 */
export async function writeWorkbookTo(path: string, draft: WorkbookDraft): Promise<void> {
  const { zip, sheets, lists } = startPackage(draft)
  const failed = new AbortController()
  zip.on('error', (error) => failed.abort(error))
  for (const [index, sheet] of sheets.entries()) {
    zip.addReadStreamLazy(`xl/worksheets/sheet${index + 1}.xml`, { ...timeless, compressionLevel: 4 }, (give) => {
      const xml = Readable.from(sheetPart(sheet, lists))
      // yazl does not pass on errors of the streams it reads.
      xml.on('error', (error) => failed.abort(error))
      give(null, xml)
    })
  }
  zip.end()
  await pour(zip.outputStream, path, failed.signal)
}

function startPackage(draft: WorkbookDraft) {
  const lists = choiceLists(draft.sheets)
  const sheets = nameTabs(lists.length > 0 ? [...draft.sheets, choiceSheet(lists)] : draft.sheets)
  const zip = new yazl.ZipFile()
  for (const [path, xml] of packageParts(draft, sheets, styleSheet())) zip.addBuffer(Buffer.from(xml), path, timeless)
  return { zip, sheets, lists }
}

async function pour(stream: NodeJS.ReadableStream, path: string, signal: AbortSignal): Promise<void> {
  const unfinished = `${path}.unfinished`
  try {
    await pipeline(stream, createWriteStream(unfinished), { signal })
    await rename(unfinished, path)
  } catch (error) {
    await rm(unfinished, { force: true })
    throw signal.aborted ? signal.reason : error
  }
}
