import type { JobContext } from '#access/job.ts'
import { pageSentRows } from '../lists/records.ts'
import type { SentRow } from '../rules/pair-reply.ts'

const pageSize = 5_000

/** The rows of a list as they are told apart when they come back; numbers and names as blind indexes only. */
export async function readSentRows(context: Pick<JobContext, 'inScope'>, listId: string): Promise<SentRow[]> {
  const sent: SentRow[] = []
  for (let after = 0; ;) {
    const page = await context.inScope((tx) => pageSentRows(tx, listId, after, pageSize))
    for (const row of page)
      sent.push({
        personId: row.person_id,
        area: row.area,
        key: row.row_key,
        nik: token(row.nik_index),
        name: token(row.name_index),
      })
    if (page.length < pageSize) return sent
    after = page.at(-1)!.number
  }
}

export const token = (index: Buffer | null): string | null => index && index.toString('base64')
