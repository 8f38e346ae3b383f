import * as z from 'zod/mini'
import { countCells, countUnanswered, findReturnedSheet, listReturnedSheets } from '#access/sheets/returned-sheets.ts'
import type { Tx } from '#platform/index.ts'
import { refuse, type Refusal } from '#values/refusal.ts'
import { sheetRemarks, type SheetView } from '../contract.ts'
import { accountNames } from '../records/steps.ts'
import { namesList } from './list-columns.ts'

type Found = NonNullable<Awaited<ReturnType<typeof findReturnedSheet>>>

/** Every sheet that came back for a programme, newest first, with what still waits for a decision. */
export async function viewSheets(tx: Tx, programmeId: string): Promise<{ rows: SheetView[] }> {
  return { rows: await viewsOf(tx, await listReturnedSheets(tx, { list: namesList, subject: programmeId })) }
}

export async function viewSheet(tx: Tx, id: string): Promise<SheetView | Refusal> {
  const sheet = await findReturnedSheet(tx, id)
  if (!sheet) return refuse('not-found')
  const [view] = await viewsOf(tx, [sheet])
  return view!
}

async function viewsOf(tx: Tx, sheets: readonly Found[]): Promise<SheetView[]> {
  const ids = sheets.map(({ id }) => id)
  const cells = await countCells(tx, ids)
  const unanswered = await countUnanswered(tx, ids)
  const names = await accountNames(
    tx,
    sheets.flatMap(({ sent_by: by, taken_by: taker }) => (taker ? [by, taker] : [by])),
  )
  const countOf = (id: string, state: string) =>
    cells.find((one) => one.returned_id === id && one.state === state)?.cells ?? 0
  return sheets.map((sheet) => ({
    id: sheet.id,
    fileName: sheet.file_name,
    sentAt: sheet.sent_at.toISOString(),
    sentBy: names.get(sheet.sent_by) ?? '',
    takenAt: sheet.taken_at?.toISOString() ?? null,
    takenBy: names.get(sheet.taken_by ?? '') ?? '',
    remarks: z.parse(sheetRemarks, sheet.remarks),
    cells: {
      open: countOf(sheet.id, 'open'),
      accepted: countOf(sheet.id, 'accepted'),
      refused: countOf(sheet.id, 'refused'),
      locked: countOf(sheet.id, 'locked'),
      unreadable: countOf(sheet.id, 'unreadable'),
    },
    unanswered: unanswered.find((one) => one.returned_id === sheet.id)?.rows ?? 0,
  }))
}
