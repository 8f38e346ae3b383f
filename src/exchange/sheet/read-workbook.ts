import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Refusal } from '#values/refusal.ts'
import { isRefusal, refuse } from '#values/refusal.ts'
import type { SheetHead, SheetRow, Workbook } from './cell.ts'
import { unpackRows } from './reader/raw-row.ts'
import type { ReadingEnd } from './reader/reading-thread.ts'
import { readInThread } from './reader/reading-thread.ts'
import type { FileSource } from './reader/zip-archive.ts'
import type { SheetLimits } from './sheet-limits.ts'

/** A row on its way, with the name of its sheet. */
export type StreamedRow = SheetRow & { readonly sheet: string }

export type StreamedFile = {
  readonly isText: boolean
  readonly rows: number
  readonly sheets: readonly (SheetHead & { readonly rows: number })[]
  readonly properties: Readonly<Record<string, string>>
}

type OpenSheet = { readonly head: SheetHead; rows: number }

/**
 * Reads a whole XLSX or CSV, recognised by its content. For lists that fit into memory: a village list,
 * or the first rows of any list (`limits.firstRows`). Refusals are those of `values/refusals/file.ts`.
 */
export async function readWorkbook(bytes: Uint8Array, limits: SheetLimits): Promise<Workbook | Refusal> {
  return collect({ bytes }, limits)
}

/** The first filled rows of each sheet of a file on disk, to find its columns before it is taken in. */
export async function readFirstRows(path: string, limits: SheetLimits, rows = 60): Promise<Workbook | Refusal> {
  return (await absent(path)) ?? collect({ path }, { ...limits, firstRows: rows })
}

async function collect(source: FileSource, limits: SheetLimits): Promise<Workbook | Refusal> {
  const sheets: (SheetHead & { rows: SheetRow[] })[] = []
  const end = await readInThread(source, limits, (message) => {
    if (message.type === 'sheet') sheets.push({ ...message.head, rows: [] })
    else for (const row of unpackRows(message.batch)) sheets[message.batch.sheet]?.rows.push(row)
  })
  return isRefusal(end) ? end : { sheets, properties: end.properties, isText: end.isText }
}

/**
 * Reads a file of any length and hands its rows on in order, some hundred at a time; reading pauses
 * while `onRows` works, which therefore must not read another file itself. When a refusal comes back, rows may have been handed on before it: take them
 * in for good only after the end.
 */
export async function streamRows(
  path: string,
  limits: SheetLimits,
  onRows: (rows: readonly StreamedRow[]) => Promise<void>,
): Promise<StreamedFile | Refusal> {
  const sheets: OpenSheet[] = []
  const end =
    (await absent(path)) ??
    (await readInThread({ path }, limits, async (message) => {
      if (message.type === 'sheet') sheets.push({ head: message.head, rows: 0 })
      else {
        const sheet = sheets[message.batch.sheet]
        if (!sheet) throw new Error('rows came before their sheet')
        const rows = unpackRows(message.batch)
        sheet.rows += rows.length
        await onRows(rows.map((row) => ({ ...row, sheet: sheet.head.name })))
      }
    }))
  return isRefusal(end) ? end : summary(end, sheets)
}

const summary = (end: ReadingEnd, sheets: readonly OpenSheet[]): StreamedFile => ({
  rows: end.rows,
  sheets: sheets.map(({ head, rows }) => ({ ...head, rows })),
  properties: end.properties,
  isText: end.isText,
})

async function absent(path: string): Promise<Refusal | undefined> {
  const found = await stat(path).catch(() => undefined)
  return found?.isFile() ? undefined : refuse('file-not-found', { name: basename(path) })
}
