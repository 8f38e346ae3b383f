import type { Tx } from '#platform/index.ts'
import * as records from './records.ts'

export type Nominees = readonly Awaited<ReturnType<typeof records.listNominees>>[number][]

const pageSize = 5_000
const firstId = '00000000-0000-0000-0000-000000000000'
const lastId = 'ffffffff-ffff-ffff-ffff-ffffffffffff'

/**
 * Everybody nominated, in one array because the matcher answers by place in it, but read a page of the register at a
 * time: one query for 150,000 people would hold its transaction for seconds, and on the embedded engine everybody else.
 * Cost: O(register), one transaction a page; memory of all nominees, as before.
 */
export async function readNominees(
  inScope: <T>(work: (tx: Tx) => Promise<T>) => Promise<T>,
  programmeId: string,
  size = pageSize,
): Promise<Nominees> {
  const nominees: Nominees[number][] = []
  for (let after = firstId; ;) {
    const page = await inScope(async (tx) => {
      const end = await records.endOfPeoplePage(tx, after, size)
      return { end, rows: await records.listNominees(tx, programmeId, { after, upTo: end ?? lastId }) }
    })
    for (const row of page.rows) nominees.push(row)
    if (page.end === undefined) return nominees
    after = page.end
  }
}
