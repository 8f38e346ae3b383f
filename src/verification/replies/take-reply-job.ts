import type { Job, JobContext } from '#access/job.ts'
import { readColumns, recordOf, type ColumnMap, type ReadColumns } from '#exchange/columns/index.ts'
import { officeList, streamRows, type StreamedRow } from '#exchange/sheet/index.ts'
import { columnMapFor } from '#programme/index.ts'
import type { PlainDate } from '#values/plain-date.ts'
import { isRefusal, refuse, type Refusal } from '#values/refusal.ts'
import type { ReplyInput } from '../contract.ts'
import { writeFaults } from '../fault-sheet.ts'
import { findMatchingList } from '../lists/records.ts'
import { matchers } from '../lists/make-list-job.ts'
import { readReplyRow, type ReplyRow } from '../rules/reply-row.ts'
import { welfareSource } from '../rules/welfare-source.ts'
import { gatherReply, type ReplyGathering } from './gather-reply.ts'
import { keepAnswers, type KeptReply } from './keep-answers.ts'
import { readSentRows } from './sent-rows.ts'

/**
 * Takes in a list of ours that came back from the welfare office. Every row is some person of the list with an answer, or
 * is handed back with its reason; people whom no row answers go on waiting.
 */
export const takeReplyJob: Job<ReplyInput, KeptReply> = {
  kind: 'verification.take-reply',
  roles: matchers,
  run: async (context, input) => {
    const today = context.platform.world.clock.today()
    if (input.dataDate > today) return refuse('data-date-in-future', { dated: input.dataDate })
    const list = await context.inScope((tx) => findMatchingList(tx, input.listId))
    if (!list) return refuse('not-found')
    const gathered = await readReply(context, input, today)
    if (isRefusal(gathered)) return gathered
    const { answers, faults, ...besides } = gathered
    if (answers.length === 0) return refuse('reply-answers-nobody', { rows: gathered.rows, faults: faults.length })
    const { dataDate, fileDigest, listId } = input
    return keepAnswers(context, {
      mode: 'reply',
      listId,
      source: welfareSource(input.source),
      dataDate,
      fileDigest,
      answers,
      rows: list.rows,
      besides: { blank: besides.blank, repeated: besides.repeated, foreign: besides.foreign },
      faults: faults.length,
      faultFile: faults.length === 0 ? null : context.files.put(await writeFaults({ faults, unreadNiks: [] })),
    })
  },
}

type Read = ReplyGathering & { readonly rows: number }

async function readReply(context: JobContext, input: ReplyInput, today: PlainDate): Promise<Read | Refusal> {
  const map = await context.inScope((tx) => columnMapFor(tx, 'dtsen'))
  if (isRefusal(map)) return map
  const file = context.files.checkOut(input.fileDigest)
  try {
    const columns = await readColumns(file.path, asReply(map))
    if (isRefusal(columns)) return columns
    const fields = columns.columns.map(({ field }) => field)
    if (!fields.includes('rowKey') && !fields.includes('nik')) return refuse('reply-without-keys')
    const terms = { today, dataDate: input.dataDate as PlainDate }
    const rows: { line: number; row: ReplyRow }[] = []
    const read = await streamRows(file.path, officeList, async (some) => {
      for (const row of some) {
        const cells = cellsOf(row, columns)
        if (cells) rows.push({ line: row.number, row: readReplyRow(cells, terms) })
      }
    })
    if (isRefusal(read)) return read
    return { ...gatherReply(context.vault, rows, await readSentRows(context, input.listId)), rows: rows.length }
  } finally {
    file.release()
  }
}

/** An extract must have NIK; a list of ours is known by our own key, and its NIK may have been taken out. */
const asReply = (map: ColumnMap): ColumnMap => ({
  ...map,
  columns: map.columns.map((column) => ({ ...column, required: column.field === 'decile' })),
})

function cellsOf(row: StreamedRow, { sheet, headerRow, columns }: ReadColumns) {
  if (row.sheet !== sheet || row.number <= headerRow) return undefined
  const cells = recordOf(row, columns).values
  return Object.values(cells).every((text) => text === '') ? undefined : cells
}
