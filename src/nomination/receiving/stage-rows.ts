import { scopeOf, type Actor } from '#access/actor.ts'
import type { Platform } from '#platform/index.ts'
import { insertStagingList, type NewList } from '../records/lists.ts'
import { insertRows } from '../records/rows.ts'
import type { JudgedRow } from '../rules/judge-list.ts'
import { sealRow } from './sealed-row.ts'

/** Rows of one statement: below two tenths of a second on the embedded engine. */
const batchSize = 500

/** One batch is sealed here while the database writes another. */
const lanes = 2

/**
 * Writes a list and its rows where nobody sees them, in short transactions; showing it is the act that follows.
 * What is left behind by a cut is never shown and never counted.
 */
export async function stageRows(
  platform: Platform,
  actor: Actor,
  list: NewList,
  rows: readonly JudgedRow[],
): Promise<void> {
  const vault = await platform.vault(actor.pemda)
  await platform.inScope(scopeOf(actor), (tx) => insertStagingList(tx, list))
  const batches = batchesOf(rows)
  // Ids are made when a batch is taken, so they keep the order of the rows. A lane that fails closes the batches.
  const write = async () => {
    for (const batch of batches) {
      const sealed = batch.map((row) => sealRow(vault, row, platform.world.ids.next()))
      await platform.inScope(scopeOf(actor), (tx) => insertRows(tx, list, sealed))
    }
  }
  await Promise.all(Array.from({ length: lanes }, write))
}

function* batchesOf(rows: readonly JudgedRow[]): Generator<readonly JudgedRow[], undefined> {
  for (let at = 0; at < rows.length; at += batchSize) yield rows.slice(at, at + batchSize)
}
