import { sql } from 'kysely'
import type { Tx } from '#platform/index.ts'
import { refuse, type Refusal } from '#values/refusal.ts'
import { membershipsOf } from '../accounts.ts'
import type { Actor } from '../actor.ts'

/**
 * Whom an administrator may help to get in again: only somebody whose every duty lies within his area. Whoever has duties
 * in another Pemda too is not his alone: there the installer helps from the command line.
 */
export async function notHisToHelp(tx: Tx, actor: Actor, accountId: string): Promise<Refusal | undefined> {
  const { rows } = await sql<{ above: boolean }>`select administers(${accountId}) as above`.execute(tx)
  if (!rows[0]!.above) return refuse('not-found')
  const elsewhere = (await membershipsOf(tx, accountId)).some(({ pemda }) => pemda !== actor.pemda)
  return elsewhere ? refuse('account-elsewhere') : undefined
}
