import { sql } from 'kysely'
import type { Tx } from '#platform/index.ts'
import { refuse, type Refusal } from '#values/refusal.ts'

/** Whether its owner has worked with the account: before that there is nobody in whose name anybody could enter. */
export async function isTakenUp(tx: Tx, accountId: string): Promise<boolean> {
  const { rows } = await sql<{ taken: boolean }>`select is_taken_up(${accountId}) as taken`.execute(tx)
  return rows[0]!.taken
}

/** Whoever printed the card saw its codes: with a code for the password he would have both. */
export async function printerFault(tx: Tx, accountId: string, by: string): Promise<Refusal | undefined> {
  const { rows } = await sql<{ printed: boolean }>`
    select has_printed_card(${accountId}, ${by}) and is_taken_up(${accountId}) as printed`.execute(tx)
  return rows[0]!.printed ? refuse('card-printer') : undefined
}
