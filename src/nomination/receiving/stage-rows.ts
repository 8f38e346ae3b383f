import { scopeOf, type Actor } from '#access/actor.ts'
import type { Platform } from '#platform/index.ts'
import { insertStagingList, type NewList } from '../records/lists.ts'
import { insertRows } from '../records/rows.ts'
import type { JudgedRow } from '../rules/judge-list.ts'
import { sealRow } from './sealed-row.ts'

/** Rows of one statement: below a tenth of a second on the embedded engine. */
const batchSize = 300

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
  for (let at = 0; at < rows.length; at += batchSize) {
    const sealed = rows
      .slice(at, at + batchSize)
      .map((row) => sealRow(vault, row, { ...list, listId: list.id, id: platform.world.ids.next() }))
    await platform.inScope(scopeOf(actor), (tx) => insertRows(tx, sealed))
  }
}
